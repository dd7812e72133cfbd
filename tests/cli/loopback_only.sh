#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# loopback_only.sh CLAIMSMITH-CLI: whether the API can be reached from another network namespace, over a network that
# a server on all addresses is reached over. Prints "unreachable". Exit status 77: this system does not let it be tried.
set -euo pipefail

if [[ ${1:-} != --inside ]]; then
    for program in ip unshare nsenter python3; do
        command -v "$program" >/dev/null || { echo "$program is missing: apt install iproute2 util-linux python3" >&2 && exit 77; }
    done
    unshare --user --map-root-user --net true 2>/dev/null ||
        { echo "this system does not let users make network namespaces" >&2 && exit 77; }
    exec unshare --user --map-root-user --net "$0" --inside "$1"
fi

cli=$2
stop() { kill "${children[@]}" 2>/dev/null || true; }
children=()
trap stop EXIT
ip link set lo up
unshare --net sleep 60 &
children+=($!)
for _ in {1..50}; do
    [[ $(readlink "/proc/${children[0]}/ns/net") != "$(readlink /proc/self/ns/net)" ]] && break
    sleep 0.1
done
ip link add here type veth peer name there netns "${children[0]}"
ip address add 10.9.8.1/24 dev here
ip link set here up
there() { nsenter --target "${children[0]}" --net "$@"; }
there ip address add 10.9.8.2/24 dev there
there ip link set there up

ready=$(mktemp)
"$cli" serve >"$ready" &
children+=($!)
python3 -c '
import socket
listener = socket.create_server(("0.0.0.0", 0))
print(listener.getsockname()[1], flush=True)
while True:
    listener.accept()' >"$ready.all" &
children+=($!)
for _ in {1..100}; do
    [[ -s $ready && -s $ready.all ]] && break
    sleep 0.1
done
port=$(sed -E 's/.*:([0-9]+)".*/\1/' "$ready")
all=$(<"$ready.all")
rm -f "$ready" "$ready.all"

reach() { timeout 5 bash -c "exec 3<>/dev/tcp/$1/$2" 2>/dev/null; }
export -f reach
reach 127.0.0.1 "$port" || { echo "the API cannot be reached from its own machine" >&2 && exit 1; }
there bash -c "reach 10.9.8.1 $all" || { echo "the network between the namespaces does not work" >&2 && exit 77; }
if there bash -c "reach 10.9.8.1 $port"; then
    echo "the API was reached from another network namespace" >&2
    exit 1
fi
echo unreachable
