// SPDX-License-Identifier: MIT
#include "jose/dershape.h"

#include "jose/keywords.h"

#include <QCoreApplication>

#include <array>

namespace claimsmith::jose {

namespace {

// X.690 §8.1.2: identifier octets of the types that keys are made of.
constexpr quint8 integerTag = 0x02;
constexpr quint8 bitStringTag = 0x03;
constexpr quint8 octetStringTag = 0x04;
constexpr quint8 oidTag = 0x06;
constexpr quint8 utcTimeTag = 0x17;
constexpr quint8 generalizedTimeTag = 0x18;
constexpr quint8 sequenceTag = 0x30;
constexpr quint8 explicitZeroTag = 0xa0;

/// A SEQUENCE of indefinite length that begins with version 3 and another SEQUENCE.
constexpr QByteArrayView openKeyStore("\x30\x80\x02\x01\x03\x30", 6);

/// One element; `content` is cut where the input ends early.
struct Element
{
    quint8 tag = 0;
    QByteArrayView content;
    qsizetype length = 0; ///< header and content, as the element says
};

/// Reads the element at the front of `bytes`; tag 0 where there is none. Only definite lengths, as DER has.
Element elementAt(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return {};
    const auto octet = [bytes](qsizetype i) { return static_cast<quint8>(bytes[i]); };
    qsizetype header = 2;
    qsizetype length = octet(1);
    if (length > 0x80) {
        const qsizetype count = length - 0x80;
        if (count > 4 || bytes.size() < 2 + count)
            return {};
        length = 0;
        for (qsizetype i = 0; i < count; ++i)
            length = length << 8 | octet(2 + i);
        header += count;
    } else if (length == 0x80) {
        return {};
    }
    return {octet(0), bytes.sliced(header, std::min(length, bytes.size() - header)), header + length};
}

/// The first elements inside a SEQUENCE; those that are absent have tag 0.
template<size_t Count>
std::array<Element, Count> elementsOf(QByteArrayView content)
{
    std::array<Element, Count> elements;
    for (Element &element : elements) {
        element = elementAt(content);
        if (element.tag == 0)
            break;
        content = content.sliced(std::min(element.length, content.size()));
    }
    return elements;
}

bool isSmallInteger(const Element &element, char value)
{
    return element.tag == integerTag && element.content.size() == 1 && element.content.front() == value;
}

/// The signed structures: certificate, request, revocation list. `body` is what is signed.
DerShape signedShape(QByteArrayView body)
{
    const auto parts = elementsOf<4>(body);
    if (parts[0].tag == explicitZeroTag)
        return DerShape::Certificate; // [0] version, serial number, …
    if (parts[0].tag == integerTag && parts[1].tag == sequenceTag && parts[2].tag == sequenceTag) {
        if (parts[3].tag == utcTimeTag || parts[3].tag == generalizedTimeTag)
            return DerShape::CertificateList; // version, algorithm, issuer, this update
        // A version 1 certificate goes on with its validity; a request has attributes or nothing after its key.
        return parts[3].tag == sequenceTag ? DerShape::Certificate : DerShape::CertificateRequest;
    }
    return DerShape::Unknown;
}

/// The structures that begin with a version, or with a number that looks like one.
DerShape numberedShape(const std::array<Element, 7> &parts)
{
    if (isSmallInteger(parts[0], 3) && parts[1].tag == sequenceTag)
        return DerShape::Pkcs12;
    if (parts[1].tag == sequenceTag && parts[2].tag == octetStringTag)
        return DerShape::Pkcs8;
    if (isSmallInteger(parts[0], 1) && parts[1].tag == octetStringTag)
        return DerShape::Sec1;
    if (parts[1].tag != integerTag)
        return DerShape::Unknown;
    if (parts[2].tag != integerTag)
        return DerShape::Pkcs1Public;
    if (parts[5].tag == integerTag && parts[6].tag != integerTag)
        return DerShape::DsaPrivate;
    return DerShape::Pkcs1Private;
}

} // namespace

DerOutline derOutline(QByteArrayView bytes)
{
    // Some programs write key stores in BER and leave the lengths open, which RFC 7292 allows; OpenSSL reads that.
    if (bytes.startsWith(openKeyStore))
        return {DerShape::Pkcs12, bytes.size()};
    const Element outer = elementAt(bytes);
    if (outer.tag != sequenceTag)
        return {};
    const auto parts = elementsOf<7>(outer.content);
    DerShape shape = DerShape::Unknown;
    if (parts[0].tag == integerTag) {
        shape = numberedShape(parts);
    } else if (parts[0].tag == oidTag) {
        shape = parts[1].tag == explicitZeroTag ? DerShape::Cms : DerShape::Unknown;
    } else if (parts[0].tag == sequenceTag) {
        const bool startsWithOid = elementAt(parts[0].content).tag == oidTag;
        if (startsWithOid && parts[1].tag == bitStringTag)
            shape = DerShape::Spki;
        else if (startsWithOid && parts[1].tag == octetStringTag)
            shape = DerShape::Pkcs8Encrypted;
        else if (parts[1].tag == sequenceTag || parts[1].tag == 0)
            shape = signedShape(parts[0].content);
    }
    return {shape, outer.length};
}

QByteArray shapeName(DerShape shape)
{
    constexpr std::array names{
        QT_TRANSLATE_NOOP("claimsmith::jose", "data"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "DER data"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "SPKI public key"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "PKCS#1 public key"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "PKCS#1 private key"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "SEC1 private key"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "PKCS#8 private key"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "encrypted PKCS#8 private key"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "certificate"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "certificate request"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "certificate revocation list"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "PKCS#12 key store"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "CMS or PKCS#7 message"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "DSA private key"),
    };
    return keyWords(names[static_cast<size_t>(shape)]);
}

} // namespace claimsmith::jose
