#!/bin/sh
# One experiment has one fingerprint, whichever build trains it.
#   tests/same_bits.sh build/native/petal build/debug/petal "node build/wasm/petal.js"
# Each argument is a command that runs petal. Prints a line for each experiment of same_bits.txt, and at last how many agreed.
set -u

if [ $# -lt 2 ]; then
    echo "usage: $0 COMMAND COMMAND ...   (two builds of petal or more, for example build/native/petal)" >&2
    exit 2
fi

experiments=$(dirname "$0")/same_bits.txt
passed=0
failed=0
while IFS= read -r experiment; do
    case $experiment in '' | '#'*) continue ;; esac
    first=
    answers=
    same=yes
    for petal in "$@"; do
        # A command may be of several words, so it is split here.
        fingerprint=$($petal run "$experiment" --fingerprint < /dev/null) || fingerprint="failed (exit code $?)"
        first=${first:-$fingerprint}
        if [ "$fingerprint" != "$first" ] || [ ${#fingerprint} -ne 16 ]; then same=no; fi
        answers="$answers
        $fingerprint  $petal"
    done
    if [ $same = yes ]; then
        passed=$((passed + 1))
        echo "same    $first  $experiment"
    else
        failed=$((failed + 1))
        echo "DIFFER  $experiment$answers"
    fi
done < "$experiments"
echo "$passed passed, $failed failed"
[ $failed -eq 0 ] && [ $passed -gt 0 ]
