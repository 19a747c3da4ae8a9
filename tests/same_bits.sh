#!/usr/bin/env bash
# One experiment has one fingerprint, whichever build trains it.
#   tests/same_bits.sh build/native/petal build/sanitize/petal "node build/wasm/petal.js" "qemu-aarch64 build/aarch64/petal"
#   tests/same_bits.sh --list build/native/petal
# Each argument is a command that runs petal. Prints a line for each experiment of same_bits.txt and for each gradient check,
# whose numbers come from the plain form, and at last how many agreed. With --list only the experiments.
set -uo pipefail

if [ $# -lt 2 ]; then
    echo "usage: $0 COMMAND COMMAND ...   (two builds of petal or more, for example build/native/petal)" >&2
    exit 2
fi

list=no
[ "$1" != --list ] || { list=yes && shift; }
petals=("$@")
passed=0
failed=0
answers_in=$(mktemp -d)
trap 'rm -rf "$answers_in"' EXIT
# compare EXPERIMENT FORM WORDS...: to these words every petal gives the same answer, which is what has this form. All are asked
# at once.
compare() {
    local experiment=$1 form=$2 first= answers= same=yes petal answer i
    shift 2
    for i in "${!petals[@]}"; do
        # A command may be of several words, so it is split here.
        (${petals[i]} "$@" < /dev/null | grep -oE "$form" || echo "failed (exit code $?)") > "$answers_in/$i" &
    done
    wait
    for i in "${!petals[@]}"; do
        petal=${petals[i]} answer=$(< "$answers_in/$i")
        [[ $answer != *failed* ]] || same=no
        first=${first:-$answer}
        [ "$answer" = "$first" ] || same=no
        answers+=$'\n'"        $answer  $petal"
    done
    if [ $same = yes ]; then
        passed=$((passed + 1))
        echo "same    $first  $experiment"
    else
        failed=$((failed + 1))
        echo "DIFFER  $experiment$answers"
    fi
}

# The experiment, or, where a key stands with =*, one with each of the choices that its refusal names: pictures go with no other
# set's keys.
each() {
    local key choice
    [[ $1 =~ ([a-z]+)=\* ]] || { echo "$1" && return; }
    key=${BASH_REMATCH[1]}
    for choice in $(${petals[0]} run "$key=?" 2>&1 | sed -E 's/.* must be (.*)\.$/\1/; s/, or one of .*//; s/, | or / /g'); do
        case $choice in cats | images) ;; *) echo "${1/"$key=*"/"$key=$choice"}" ;; esac
    done
}

experiments=()
while IFS= read -r line; do
    case $line in '' | '#'*) continue ;; esac
    mapfile -t -O ${#experiments[@]} experiments < <(each "$line")
done < "$(dirname "$0")/same_bits.txt"
if [ $list = yes ]; then
    printf '%s\n' "${experiments[@]}"
    exit
fi
for experiment in "${experiments[@]}"; do
    compare "$experiment" '^[0-9a-f]{16}$' run "$experiment" --fingerprint
done
for experiment in 'hidden=20,7,5&init=course&l2=0.7' 'data=blobs&classes=5&out=softmax&hidden=8&init=he' \
    'lab=images&hidden=5'; do
    compare "$experiment" '"difference": [0-9.e-]+' check-gradients "$experiment" --iterations 20 --at-most 10 --json
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ] && [ $passed -gt 0 ]
