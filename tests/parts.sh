# Sourced by tests/run.sh: runs the parts of a test run, one after the other or beside each other, and goes on after a failure.
# With `set -euo pipefail` above it. At the end comes `name_what_failed`, whose status is that of the whole.

said=$(mktemp -d)
failed=()
# part NAME COMMAND...
part() {
    local name=$1 began=$SECONDS
    shift
    printf '\n=== %s\n' "$name"
    "$@" 2>&1 | tee "$said/$name" || failed+=("$name")
    printf -- '--- %s: %d s\n' "$name" $((SECONDS - began))
}
# beside NAME COMMAND...: a part that runs while the next ones do; what it says is kept until show_beside.
beside_names=() beside_processes=()
beside() {
    local name=$1 began=$SECONDS
    shift
    set -m  # a process group of its own, so that nothing of it is left when this script is stopped
    {
        status=0
        "$@" || status=$?
        printf -- '--- %s: %d s\n' "$name" $((SECONDS - began)) > "$said/$name.time"
        exit $status
    } < /dev/null > "$said/$name" 2>&1 &
    set +m
    beside_processes+=($!)
    beside_names+=("$name")
}
show_beside() {
    local i status
    for i in "${!beside_names[@]}"; do
        status=0
        wait "${beside_processes[i]}" || status=$?
        unset "beside_processes[i]"
        printf '\n=== %s\n' "${beside_names[i]}"
        cat "$said/${beside_names[i]}.time" "$said/${beside_names[i]}"
        [ $status = 0 ] || failed+=("${beside_names[i]}")
    done
}
# Under `set -e` the status of a trap's last command can become the script's: where a process is gone that is nobody's failure.
end_what_runs() {
    local process
    for process in "${beside_processes[@]}"; do
        kill -- "-$process" 2> /dev/null || true
    done
    rm -rf "$said"
}
trap end_what_runs EXIT
trap 'exit 130' INT TERM  # or the next part would begin: the one that is running may take the signal as its end

# At the end, where it is looked for, and where a log that is cut still has it.
name_what_failed() {
    local name
    for name in "${failed[@]}"; do
        printf '\n=== FAILED: %s (its last lines)\n' "$name"
        tail -n 60 "$said/$name"
    done
    if [ ${#failed[@]} -gt 0 ]; then
        printf '\nFailed: %s\n' "$(printf '%s; ' "${failed[@]}")"
        return 1
    fi
}
