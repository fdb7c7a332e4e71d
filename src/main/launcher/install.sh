#!/bin/sh
# Puts the start script of Linux before the program in the image that jpackage made; elsewhere there is nothing to do.
# Usage: install.sh IMAGE, the image's folder
set -e
[ -f "$1/bin/middlepowers" ] || exit 0
mv "$1/bin/middlepowers" "$1/bin/start"
mv "$1/lib/app/middlepowers.cfg" "$1/lib/app/start.cfg"
cp "$(dirname "$0")/middlepowers" "$1/bin/middlepowers"
chmod 755 "$1/bin/middlepowers"
