// SPDX-License-Identifier: MIT
#include "widgets/colours.h"

namespace claimsmith::ui {

QColor Colours::segment(jose::Segment segment) const
{
    switch (segment) {
    case jose::Segment::Header:
        return m_header;
    case jose::Segment::Payload:
    case jose::Segment::Ciphertext:
        return m_payload;
    case jose::Segment::Signature:
    case jose::Segment::Tag:
        return m_signature;
    case jose::Segment::EncryptedKey:
        return m_encryptedKey;
    case jose::Segment::Iv:
        return m_iv;
    case jose::Segment::None:
    case jose::Segment::Key:
        break;
    }
    return body;
}

const Colours &Colours::of(Scheme scheme)
{
    static const Colours light = [] {
        Colours c;
        c.window = 0xf6f7f9;
        c.card = 0xffffff;
        c.bars = 0xeef0f4;
        c.line = 0xd5d9e0;
        c.fineLine = 0xe6e9ee;
        c.body = 0x1b1f27;
        c.dim = 0x5a6372;
        c.accent = 0x4254c5;
        c.onAccent = 0xffffff;
        c.selection = 0xe3e8fb;
        c.hover = 0xf2f4f8;
        // A shade under the usual #1a7f37, which reaches 4.16:1 on a selected row and 4.45:1 on the bars.
        c.m_tones = {{{0x187832, 0xe6f5ea}, {0xc0232f, 0xfdecec}, {0x8a5a00, 0xfff4d8}, {0x0a62c4, 0xe6f0fc},
            {0x5a6372, 0xeef0f4}}};
        c.m_header = 0xc2185b;
        c.m_payload = 0x7b2fbf;
        c.m_signature = 0x0b69b7;
        c.m_encryptedKey = 0x0f7169;
        c.m_iv = 0x8a5a00;
        return c;
    }();
    static const Colours dark = [] {
        Colours c;
        c.window = 0x1b1d22;
        c.card = 0x24272e;
        c.bars = 0x202329;
        c.line = 0x3a3f49;
        c.fineLine = 0x30343d;
        c.body = 0xe7e9ee;
        c.dim = 0xa0a8b6;
        c.accent = 0x93a2ff;
        c.onAccent = 0x14161b;
        c.selection = 0x333a5c;
        c.hover = 0x2b2f37;
        // Other than the usual green #5fd07e and red #ff8d8f, which are one colour to eyes without green cones.
        c.m_tones = {{{0x5ad8a0, 0x1e3426}, {0xff8a80, 0x3e2426}, {0xf0bf5a, 0x3b3119}, {0x7db8ff, 0x1f2f45},
            {0xa0a8b6, 0x2d3139}}};
        c.m_header = 0xff86ac;
        c.m_payload = 0xcf9bff;
        c.m_signature = 0x74baff;
        c.m_encryptedKey = 0x4fd1c0;
        c.m_iv = 0xe0b96a;
        return c;
    }();
    static const Colours contrast = [] {
        Colours c;
        c.window = Qt::black;
        c.card = Qt::black;
        c.bars = Qt::black;
        c.line = 0xffffff;
        c.fineLine = 0x8c8c8c;
        c.body = 0xffffff;
        c.dim = 0xe0e0e0;
        c.accent = 0xffe14d;
        c.onAccent = Qt::black;
        c.selection = 0x00284f;
        c.hover = 0x1f1f1f;
        c.m_tones = {{{0x5dff8f, 0x00210c}, {0xff9d9d, 0x330000}, {0xffd84d, 0x2b2000}, {0x8cc8ff, 0x001a3d},
            {0xd6d6d6, 0x1a1a1a}}};
        c.m_header = 0xff9ec4;
        c.m_payload = 0xd9b3ff;
        c.m_signature = 0x8fcbff;
        c.m_encryptedKey = 0x5eead4;
        c.m_iv = 0xffc966;
        return c;
    }();
    switch (scheme) {
    case Scheme::Light:
        break;
    case Scheme::Dark:
        return dark;
    case Scheme::Contrast:
        return contrast;
    }
    return light;
}

} // namespace claimsmith::ui
