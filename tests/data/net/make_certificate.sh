#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the certificate of the test's own https server: for this machine, signed by itself, for a hundred years.
set -eu
cd "$(dirname "$0")"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -noenc -days 36500 -subj '/CN=Claimsmith test server' \
    -addext 'subjectAltName=IP:127.0.0.1,DNS:localhost' -keyout loopback-key.pem -out loopback-certificate.pem
