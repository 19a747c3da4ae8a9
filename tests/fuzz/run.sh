#!/usr/bin/env bash
# Parsers under random bytes, on top of the kept inputs, two programs at a time:
#   tests/fuzz/run.sh [SECONDS]     each for ten seconds, as tests/run.sh does, or for so many: 3600 is a storm
# The programs are those of the preset sanitize. What they found new stays under build/sanitize/corpus and is tried again.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit
programs=build/sanitize/tests/fuzz corpus=build/sanitize/corpus
seconds=${1-10}
[[ $seconds =~ ^[0-9]+$ && $# -le 1 ]] || { echo "usage: $0 [SECONDS]" >&2; exit 2; }

# storm TARGET
storm() {
    mkdir -p "$corpus/$1"
    "$programs/$1" -max_total_time="$seconds" -verbosity=0 -print_funcs=0 -artifact_prefix="$programs/" \
        "$corpus/$1" "tests/fuzz/corpus/${1%_fuzz}" > "$programs/$1.log" 2>&1 || return
    echo "$1: $seconds s without a finding"
}

running=0 failed=0
declare -A targets
# finish_one: waits for the first that ends; what it said is shown if it failed.
finish_one() {
    local ended
    wait -n -p ended || { failed=1; cat "$programs/${targets[$ended]}.log"; echo "${targets[$ended]} failed"; }
    running=$((running - 1))
}
for target in tests/fuzz/*_fuzz.cpp; do
    target=$(basename "$target" .cpp)
    [ $running -lt 2 ] || finish_one
    storm "$target" &
    targets[$!]=$target
    running=$((running + 1))
done
while [ $running -gt 0 ]; do finish_one; done
exit $failed
