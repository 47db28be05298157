#!/bin/sh
# Builds the pages' styles and scripts. Called by Maven with the output folder; does nothing when nothing changed.
set -eu
mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$(dirname "$0")"
if ! command -v node >/dev/null 2>&1 || ! node -e 'process.exit(+process.versions.node.split(".")[0] >= 20 ? 0 : 1)'; then
    echo "Node 20 is needed to build the pages: install Node 20 or newer with npm, then run Maven again." >&2
    exit 1
fi
locked=$(cat package.json package-lock.json | cksum)
if [ "$locked" != "$(cat node_modules/.locked 2>/dev/null || true)" ]; then
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
    echo "$locked" > node_modules/.locked
fi
sources=$(find . -path ./node_modules -prune -o -type f -print | LC_ALL=C sort | xargs cat | cksum)
built=$out/../../../pages.built
if [ ! -f "$out/hall.css" ] || [ "$sources" != "$(cat "$built" 2>/dev/null || true)" ]; then
    node build.mjs "$out"
    echo "$sources" > "$built"
fi
