// SPDX-License-Identifier: MIT
#pragma once

#include "jose/algorithm.h"

/// Known answers for selfTest(). The private keys are published examples and guard nothing.
namespace claimsmith::jose::knownanswers {

struct KnownDigest
{
    Digest digest;
    const char *hex;
};

/// Of "abc": FIPS 180-4's examples.
inline constexpr KnownDigest digests[] = {
    {Digest::Sha1, "a9993e364706816aba3e25717850c26c9cd0d89d"},
    {Digest::Sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {Digest::Sha384,
        "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"},
    {Digest::Sha512, "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                     "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"},
};

/// RFC 7914 §12, the first vector: an empty password and salt, N 16, r 1, p 1.
inline constexpr char scryptHex[] = "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                                    "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906";

/// AES-256-GCM: test case 16 of McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B; nonce, ciphertext
/// and tag in a row.
inline constexpr char sealKeyHex[] = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308";
inline constexpr char sealContextHex[] = "feedfacedeadbeeffeedfacedeadbeefabaddad2";
inline constexpr char sealPlainHex[] = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c9595"
                                       "6809532fcf0e2449a6b525b16aedf5aa0de657ba637b39";
inline constexpr char sealedHex[] = "cafebabefacedbaddecaf888"
                                    "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7"
                                    "b08b1056828838c5f61e6393ba7a0abcc9f662"
                                    "76fc6ece0f4e1768cddf8853bb2d551b";

/// How signing is tried. The curves and hashes that share their code with one that is tried in full are only verified,
/// since the program waits for this at every start.
enum class Signing : quint8 {
    SameAnswer, ///< deterministic: this very signature comes out
    OwnAnswer,  ///< randomised: what comes out verifies
    Untried,
};

struct KnownSignature
{
    const char *jwk;
    const char *message;
    const char *signature; ///< base64url
    AlgorithmId algorithm;
    Signing signing;
};

/// RFC 4231 §4.3, test case 2: the secret is "Jefe".
inline constexpr char hmacKey[] = R"({"kty":"oct","k":"SmVmZQ"})";
inline constexpr char hmacMessage[] = "what do ya want for nothing?";

/// The key of RFC 7515 A.2. Its signatures of "sample" were made with Python's cryptography 48.
inline constexpr char rsaKey[] =
    R"({"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPM)"
    R"(EzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5)"
    R"(rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-D)"
    R"(WNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ","e":"AQAB","d":"Eq5xpGnNCivDflJsRQBXHx)"
    R"(1hdR1k6Ulwe2JZD50LpXyWPEAeP88vLNO97IjlA7_GQ5sLKMgvfTeXZx9SE-7YwVol2NXOoAJe46sui395IW_GO-pWJ1O0BkTGoV)"
    R"(En2bKVRUCgu-GjBVaYLU6f3l9kJfFNS3E0QbVdxzubSu3Mkqzjkn439X0M_V51gfpRLI9JYanrC4D4qAdGcopV_0ZHHzQlBjudU2)"
    R"(QvXt4ehNYTCBr6XCLQUShb1juUO1ZdiYoFaFQT5Tw8bGUl_x_jTj3ccPDVZFD9pIuhLhBOneufuBiB4cS98l2SR_RQyGWSeWjncz)"
    R"(T0QU91p1DhOVRuOopznQ","p":"4BzEEOtIpmVdVEZNCqS7baC4crd0pqnRH_5IB3jw3bcxGn6QLvnEtfdUdiYrqBdss1l58BQ3K)"
    R"(hooKeQTa9AB0Hw_Py5PJdTJNPY8cQn7ouZ2KKDcmnPGBY5t7yLc1QlQ5xHdwW1VhvKn-nXqhJTBgIPgtldC-KDV5z-y2XDwGUc",)"
    R"("q":"uQPEfgmVtjL0Uyyx88GZFF1fOunH3-7cepKmtH4pxhtCoHqpWmT8YAmZxaewHgHAjLYsp1ZSe7zFYHj7C6ul7TjeLQeZD_Y)"
    R"(wD66t62wDmpe_HlB-TnBA-njbglfIsRLtXlnDzQkv5dTltRJ11BKBBypeeF6689rjcJIDEz9RWdc","dp":"BwKfV3Akq5_MFZDF)"
    R"(ZCnW-wzl-CCo83WoZvnLQwCTeDv8uzluRSnm71I3QCLdhrqE2e9YkxvuxdBfpT_PI7Yz-FOKnu1R6HsJeDCjn12Sk3vmAktV2zb3)"
    R"(4MCdy7cpdTh_YVr7tss2u6vneTwrA86rZtu5Mbr1C1XsmvkxHQAdYo0","dq":"h_96-mK1R_7glhsum81dZxjTnYynPbZpHziZj)"
    R"(eeHcXYsXaaMwkOlODsWa7I9xXDoRwbKgB719rrmI2oKr6N3Do9U0ajaHF-NKJnwgjMd2w9cjz3_-kyNlxAr2v4IKhGNpmM5iIgOS)"
    R"(1VZnOZ68m6_pbLBSp3nssTdlqvd0tIiTHU","qi":"IYd7DHOhrWvxkwPQsRM2tOgrjbcrfvtQJipd-DlcxyVuuM9sQLdgjVk2oy)"
    R"(26F0EmpScGLq2MowX7fhd_QJQ3ydy5cY7YIBi87w93IKLEdfnbJtoOPLUW0ITrJReOgo1cq9SbsxYawBgfp_gh6A5603k2-ZQwVK)"
    R"(0JKSHuLFkuQ3U"})";

/// RFC 6979 A.2.5, A.2.6, A.2.7, message "sample" with the curve's own hash.
inline constexpr char p256Key[] =
    R"({"kty":"EC","crv":"P-256","x":"YP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDyn7Y","y":"eQP-EAi4vJmkGunpVii)"
    R"(8ZPLxsgwtfp9Rd6PClNRGIpk","d":"ya-p2EW6dRZrXCFXZ7HWk05Qw9s26JsSe4piKxIPZyE"})";
inline constexpr char p384Key[] =
    R"({"kty":"EC","crv":"P-384","x":"7DpOQVtOGaRWhhgCn0J_pdqai8SukuAuBqrlKGswDGTe-PDqkFWGYGSiVFFUgLwT","y")"
    R"(:"gBXZty19VyROqO-awMYhiWcIpZNn-d-59UyoSz8cnbEoiyMcOuDU_nNE_SUzJkcg","d":"a509rS4bjBwFsZh1tmWfTeI8O2Z)"
    R"(78pe6mqR3QHhxN9iW1XJOTHCoJfhyyepg0u31"})";
inline constexpr char p521Key[] =
    R"({"kty":"EC","crv":"P-521","x":"AYlFUNB4WTLgDqojtpTyE_jDEh-G3JegTlpxZ9tOW803ESPUbkXba11TcKfyD7YzFV04_)"
    R"(6FtK9dh3KxHS5ovUCOk","y":"AEkxAclizU0v3feCKF5kWEE5wvkbR_h_-CNU1mMPdGoooNsldBtbNKgoAIsirMI_kk-q-9TTP4)"
    R"(HqZpVt_qor_fz1","d":"APrQbapiujsl0vtAEz2nVyBd5n9bsAGP7oyG4baMfnXKqJbrMvH0fHCFWDam0W_MFGb22PvsZ9uJ7Aw)"
    R"(IsOmWuDU4"})";
/// A key of jwcrypto's tests for RFC 8812; its RFC 6979 signature was made with Python's cryptography 48.
inline constexpr char secp256k1Key[] =
    R"({"kty":"EC","crv":"secp256k1","x":"Ss6na3mcci8Ud4lQrjaB_T40sfKApEcl2RLIWOJdjow","y":"7l9qIKtKPW6oEiO)"
    R"(YBt7r22Sm0mtFJU-yBkkvMvpscd8","d":"GYhU2vrYGZrjLZn71Xniqm54Mi53xiYtaTLawzaf9dA"})";
/// RFC 8032 §7.1 TEST 3, §7.4 "1 octet".
inline constexpr char ed25519Key[] =
    R"({"kty":"OKP","crv":"Ed25519","x":"_FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU","d":"xaqN9D-fg3vtt0Qv)"
    R"(Mdy3sWbThTUHbwlLhc46LgtEWPc"})";
inline constexpr char ed448Key[] =
    R"({"kty":"OKP","crv":"Ed448","x":"Q7oo9DDN_0Vq5TFUX37NCsg0pV2TWMA3K_oMbGeYwIZq6gHrAHQoArhDjqTLghacI1Fg)"
    R"(YntMOpSA","d":"xOqwXTVwB8Yy89u0hImSTVUrCP4MNToNSh8ArNosRjr76mfF6NKHfF47w5emWZSe-AIelU4KEidO"})";

inline constexpr KnownSignature signatures[] = {
    {hmacKey, hmacMessage, "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM", AlgorithmId::HS256, Signing::SameAnswer},
    {hmacKey, hmacMessage, "r0XS43ZIQDFhf3jStYprG5x-9GT1oBtH5C7Dc2MiRF6OIkDKXmnix4syOez6shZJ", AlgorithmId::HS384,
        Signing::SameAnswer},
    {hmacKey, hmacMessage, "Fkt6e_z4GeLjlfvnO1bgo4e9ZCIugx_WECcM1-olBVSXWL91wFqZSm0DT2X48Ob9yuqxo01Ka0tjbgcKOLznNw",
        AlgorithmId::HS512, Signing::SameAnswer},
    {rsaKey, "sample",
        "lb5Mod956JBEGTTsTAVMp4DoIujUQq_2V5zyV42GX-QFd8noYtWIy_6QDvKzqfoGub_u4mmNGKXgazp6r1kV4IdvOCGmHFVIWPmSZigH"
        "S98mUIwt48mz91EE6Xo_geX-mnhWbhRUzARIQKOI6u9ZZTUqjUaap_zGJP4iAFFK5-rAMEf6fKUiCzDcQstbkot7dPDXQJ4hQcEK9_Sf"
        "Jx9ijENVdoph5eFOLIIl9-lm-I3YuL_-b6DpYC9N_bYxzGrGuCkLSiZusSmyVTFlHQrlJxJkHIuiqJoQDxqvmlTD-gBIZbfCh163qUQd"
        "1RnHoYR-B1NpGlpxKeqbp42FCHUmGA",
        AlgorithmId::RS256, Signing::SameAnswer},
    {rsaKey, "sample",
        "ARcPLlYIV_BLwZVO3SO1dFjV3BeBcCiH2BgrfRZlJJAMp_9kfoQa8yXv2WqF7xBo-dt2OcmwP8lhtsmcdA4Zq6jC3Ckw6QGz2CBek8Rc"
        "95Kui3FWZlQcuVReS7MyyESHRvdLkWYlxtnhwPtYK6hbQ4TaCrea8SKJabcAhhD4c2teRInZpJTf1lFAUST5t_5wl_rP1IBewHK8CrV8"
        "mspnQcXTvjOptasJD7gwkcM2PLRYeJXD26ijeqB3VjIU_eHJTPObRx-dAzDtFNnsXU68UoQcOxjCy8rj5HsN7z3akQMY410XvblyPxWu"
        "VGoa8fpGyWxxCX9iwYX5ObpGoaAnyw",
        AlgorithmId::RS384, Signing::SameAnswer},
    {rsaKey, "sample",
        "SvlqLVB5o7Pq_JAQYofvLZCFHM4zwjbzXAQA1T5TXdfhA2viXT0ezE_ZAgHSa2ZNdVMHd1kgOlh7mnUXpP0Oh3KExJNRpzCEVmfHAUAu"
        "iTWRAzKMi5V6vOVlHIJ4tybiTdhsJOpCg3Kxpd0iKWGCNzejX4mZiVBxui06KIArKUvGzuAL3iW7p_spL_rB3t1_m-8JOZJ6H6sNmsqs"
        "NUN6f1saAlMGyGzmsZrKBThIpSpbcMgrD5hRdUR8X9WDifCk2vsHl88tSLIejnFTrvj0QUl2b5nC2Zxl-2bdXeIobVTA1alZq8A0M9O7"
        "GycJIwlRvFdvcGax4rDZgNG58FDQow",
        AlgorithmId::RS512, Signing::SameAnswer},
    {rsaKey, "sample",
        "AFF7A03D5YSR0ZaUBTIllimUmC4EUKG-FWNs56cNZdotAFVapjV36XW3LSoefBdprBOf4KR6fHVmXreDVsnzP8dHtkB8MGSm2Jrs98o1"
        "rpNCOkbS0UoqzdHyGBvZVDdCGNBdCYojCcIsRDlub3c2a_PXEt8IRGw5KYr2Lb3Twq0Vx4aKWHKhKU7HWB2XY9b9a6R801FI0QpCTyzQ"
        "GRJ0Y4t1VnL-D285wVidSqmmKSBZOysyG7798i_odlIM1Gb7bbX65KSFRRtC61C7BI91aNSoVkRnrwSgWZuXGphN7leskzyHncm8mdSC"
        "11hPC-T1HbJZ17YE744gQU5Ef_pPSg",
        AlgorithmId::PS256, Signing::OwnAnswer},
    {rsaKey, "sample",
        "a8pn0G0PbHhTxFQvmwZmPDqvLW4OPugh06_R0aLXOnD0jpO4Js1bk5-ZH0wO6WJswkuWVzbhXT-q9BvvqwPaIe-Aj22knWghFHV-r3iY"
        "8BYWsx8PdSGr7v6523YH5oCng5l381BjBGdqpXdrbzjw9Fht7GJAP-sdiTmsaaAtW4m1gu0w1FvBcKAanv5Zsj1gsQ3cIxcJp5t4MBkF"
        "vQgqNHAGFiIIiSX9mZ7Zi2_-S5fZeTiXQdjH9oiU6EN2mikM2zQB-BfgNRrsrjmgVqVK2CSdQVDc-WKkJAAVedSfo5_KUt4rXv_ZC1RX"
        "3QxTI0NNqkBNDHzF-koQM8xRmBilBg",
        AlgorithmId::PS384, Signing::Untried},
    {rsaKey, "sample",
        "aS_hHqc6Pm8gx7WNz-gPFqG2G042WgvKCi7_cgkAYLehm_-5jcD7n9ZWTmLwrvTZyHuJqxkCngIxIpM4g8QRbPtt8XYrWB2gGDpiKued"
        "KtbZxqhISdxsCKY-DYQXf5nDKDAiDgBqUdkCvvLSBiYSz2ggM6tX_g63s-dGnIUJkpxPZiwv-XHoXj4jiRwi3QjTZPBFYLiRLfZfMV1k"
        "MExSz2K0aQFX0S1S1r8_zbvNl_zHZKopx_s0QMsWG8oMqEEGoZn9Qj8nVPZ-Zk5-obXoMI3fWavBORtHiIlzMGgjgVLh4naR27uxi1nT"
        "efIdnS2yFkpcKFFDgEBfGg9mkHgUOw",
        AlgorithmId::PS512, Signing::Untried},
    {p256Key, "sample", "79SLKqy2qP0RQN2c1F6B1p0sh3tWqvmRw00OqE6vNxb3yxyULWV8QdQ2x6G24p9l8-kA27mv9AZNxKsvhDrNqA",
        AlgorithmId::ES256, Signing::OwnAnswer},
    {p384Key, "sample",
        "lO27kqXsuKrUc25WxpGRaz-IFAZmzp-nPWTE6pWtEzyBpkgVLkSs-W423R6A-r5Gme9K6xXxeM6h_kDbJgMTjxMOdAoZYkUmIDtjUdCj"
        "qU-jKcFFeG5nnnuCxxo4YorI",
        AlgorithmId::ES384, Signing::Untried},
    {p521Key, "sample",
        "AMMo-vy9ed13hQNwxGMl2YfLUlVp-2PF07xTlQ5tTF8XTiWh7pAXtdRQYGrdFStTSTHX1OhFXMkfmxW_Bew243f6AGF8znz1BkgGxGf2"
        "eNO0CA1vHMUK8myiCUFzCCgbaK8oJiPqpj5bXAcj2LjDf_B3exog-Myx3MxDmX8e4ORNpKZ6",
        AlgorithmId::ES512, Signing::Untried},
    {secp256k1Key, "sample", "iKIHkt2N383CykpQR1beCkvAVqTfHw577GVX1F2rvjJEzwhPICVIJzbs_5kInbqVMP0TlzBmpFtA8AGSsSe7tA",
        AlgorithmId::ES256K, Signing::Untried},
    {ed25519Key, "\xaf\x82", "YpHWV97sJAJIJ-acOr4BowzlSKKEdDpEXjaA19taw6wY_5tTjRbykK5n92CYTcZZSnwV6XFu0o3AJ77O6h7ECg",
        AlgorithmId::Ed25519, Signing::SameAnswer},
    {ed448Key, "\x03",
        "Jrj5Fye9Yol68V5B60PDd--5xhDUjyM1ywvQCHgQ9DUlQbFDxLmBt-GPYt6MzfYz_BvwN6t813mAXg28wKrhy87hr7LgJ982vATc7L8V"
        "QzbBnwr34KZHKQXnmfGVPSoP8zSKshqkra_R0jREHPgHwDoA",
        AlgorithmId::Ed448, Signing::SameAnswer},
};

} // namespace claimsmith::jose::knownanswers
