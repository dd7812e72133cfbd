#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the key files of this folder anew with OpenSSL 3.5's command line. The keys guard nothing.
set -eu
cd "$(dirname "$0")"

openssl genrsa -out rsa-pkcs8.pem 2048
openssl rsa -in rsa-pkcs8.pem -traditional -out rsa-pkcs1.pem
openssl rsa -in rsa-pkcs8.pem -pubout -out rsa-spki.pem
openssl rsa -in rsa-pkcs8.pem -RSAPublicKey_out -out rsa-pkcs1-public.pem
openssl pkcs8 -topk8 -in rsa-pkcs8.pem -passout pass:swordfish -iter 2048 -out rsa-encrypted-pbes2.pem
openssl pkcs8 -topk8 -in rsa-pkcs8.pem -passout pass:swordfish -scrypt -scrypt_N 1024 -out rsa-encrypted-scrypt.pem
openssl pkcs8 -topk8 -in rsa-pkcs8.pem -passout pass:swordfish -v1 PBE-SHA1-3DES -out rsa-encrypted-pbes1.pem
openssl rsa -in rsa-pkcs8.pem -traditional -aes128 -passout pass:swordfish -out rsa-encrypted-legacy.pem
openssl pkcs8 -topk8 -in rsa-pkcs8.pem -passout pass:swordfish -iter 20000000 -out rsa-encrypted-20000000-rounds.pem
openssl req -new -x509 -key rsa-pkcs8.pem -subj /CN=claimsmith-test -days 3650 -out rsa-certificate.pem
openssl req -new -key rsa-pkcs8.pem -subj /CN=claimsmith-test -out rsa-certificate-request.pem
openssl pkcs12 -export -inkey rsa-pkcs8.pem -in rsa-certificate.pem -passout pass:swordfish -out rsa-store.p12
openssl crl2pkcs7 -nocrl -certfile rsa-certificate.pem -out rsa-certificates.p7b
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -pkeyopt rsa_keygen_primes:3 -out rsa-three-primes.pem
openssl genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -out rsa-pss-pkcs8.pem

for curve in prime256v1 secp384r1 secp521r1 secp256k1 brainpoolP256r1; do
    openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:$curve -out ec-$curve-pkcs8.pem
done
openssl ec -in ec-prime256v1-pkcs8.pem -pubout -out ec-prime256v1-spki.pem
openssl ec -in ec-prime256v1-pkcs8.pem -pubout -conv_form compressed -out ec-prime256v1-compressed-spki.pem
openssl ec -in ec-prime256v1-pkcs8.pem -no_public -out ec-prime256v1-sec1-without-public.pem
openssl ec -in ec-prime256v1-pkcs8.pem -pubout -param_enc explicit -out ec-prime256v1-explicit-spki.pem
{ openssl ecparam -name prime256v1; openssl ec -in ec-prime256v1-pkcs8.pem; } > ec-prime256v1-parameters-and-sec1.pem

for type in ED25519 ED448 X25519 X448 ML-DSA-44; do
    openssl genpkey -algorithm $type -out "$type-pkcs8.pem"
    openssl pkey -in "$type-pkcs8.pem" -pubout -out "$type-spki.pem"
done
rm ML-DSA-44-pkcs8.pem

openssl genpkey -genparam -algorithm DH -pkeyopt group:modp_2048 -out dh-parameters.pem
openssl genpkey -paramfile dh-parameters.pem -out dh-pkcs8.pem
openssl dsaparam -genkey 1024 | openssl pkey -traditional -out dsa-traditional.pem

for name in rsa-pkcs8 rsa-encrypted-pbes2 ec-prime256v1-pkcs8 ED25519-pkcs8; do
    openssl asn1parse -in $name.pem -noout -out $name.der
done
openssl rsa -in rsa-pkcs8.pem -traditional -outform DER -out rsa-pkcs1.der
openssl rsa -in rsa-pkcs8.pem -RSAPublicKey_out -outform DER -out rsa-pkcs1-public.der
openssl rsa -in rsa-pkcs8.pem -pubout -outform DER -out rsa-spki.der
openssl x509 -in rsa-certificate.pem -outform DER -out rsa-certificate.der
openssl ec -in ec-prime256v1-pkcs8.pem -outform DER -out ec-prime256v1-sec1.der

# Old encryptions, which OpenSSL 3 keeps in its legacy provider.
legacy="-provider legacy -provider default"
openssl ec -in ec-prime256v1-pkcs8.pem -aes256 -passout pass:swordfish -out ec-prime256v1-encrypted-legacy.pem
openssl rsa $legacy -in rsa-pkcs8.pem -traditional -des -passout pass:swordfish -out rsa-encrypted-legacy-des.pem
openssl pkcs8 $legacy -topk8 -in rsa-pkcs8.pem -passout pass:swordfish -v1 PBE-MD5-DES -out rsa-encrypted-pbes1-des.pem

# scrypt with little memory and much time: OpenSSL bounds the first alone.
openssl pkcs8 -topk8 -in ED25519-pkcs8.pem -passout pass:swordfish -scrypt -scrypt_N 32768 -scrypt_r 1 \
    -scrypt_p 1024 -out ed25519-encrypted-scrypt-slow.pem

# Certificates: an authority, one that it issued for the EC key, and a stranger's.
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:prime256v1 -out store.tmp
openssl req -new -x509 -key store.tmp -subj "/CN=claimsmith-test authority" -days 3650 -out store-authority.pem
openssl req -new -key ec-prime256v1-pkcs8.pem -subj /CN=claimsmith-test \
    | openssl x509 -req -CA store-authority.pem -CAkey store.tmp -days 3650 -out store-leaf.pem
openssl req -new -x509 -key ED25519-pkcs8.pem -subj /CN=partner -days 3650 -addext basicConstraints=CA:FALSE \
    -out store-partner.pem
store="openssl pkcs12 -export -inkey ec-prime256v1-pkcs8.pem -in store-leaf.pem -certfile store-authority.pem -name leaf"
$store -passout pass:swordfish -out store-chain.p12
$store -passout pass: -out store-empty-phrase.p12
$store -passout pass:swordfish -nomac -out store-without-mac.p12
$store -passout pass: -nomac -keypbe NONE -certpbe NONE -out store-plain.p12
$store -passout pass:swordfish -legacy -out store-legacy.p12
$store -passout pass:swordfish -pbmac1_pbkdf2 -out store-pbmac1.p12
$store -passout pass:swordfish -iter 20000000 -out store-20000000-rounds.p12
openssl pkcs12 -export -nokeys -in store-leaf.pem -certfile store-authority.pem -passout pass:swordfish \
    -out store-certificates.p12
rm store.tmp
g++ -std=c++23 make_stores.cpp -lcrypto -o make_stores.tmp
./make_stores.tmp
rm make_stores.tmp

# The same keys as OpenSSH writes them.
for name in rsa ec-prime256v1 ec-secp384r1 ec-secp521r1 ED25519; do
    cp "$name-pkcs8.pem" "openssh-$name"
    chmod 600 "openssh-$name"
    ssh-keygen -q -p -P "" -N "" -f "openssh-$name"
    ssh-keygen -q -c -P "" -C "$name@example.com" -f "openssh-$name"
done
cp openssh-ED25519 openssh-encrypted
ssh-keygen -q -p -P "" -N swordfish -f openssh-encrypted
