// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/native/SubjectName.h"

using namespace Qt::StringLiterals;

namespace tonggui::crypto::native {

namespace {

constexpr int UpperBound = 64; // X.520 ub-common-name, counted in characters

QString bounded(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    if (characters.size() <= UpperBound) {
        return text;
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), UpperBound - 1) + u'…';
}

bool add(X509_NAME *name, const char *field, const QString &text)
{
    if (text.isEmpty()) {
        return true;
    }
    const QByteArray utf8 = text.toUtf8();
    return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, begin(utf8), static_cast<int>(utf8.size()), -1, 0) ==
           1;
}

} // namespace

NameOwner x500Name(const CertificateSubject &subject)
{
    NameOwner name(X509_NAME_new());
    if (!add(name.get(), "O", bounded(subject.organisation)) || !add(name.get(), "OU", bounded(subject.unit)) ||
        !add(name.get(), "serialNumber", subject.serialNumber) || !add(name.get(), "CN", bounded(subject.commonName))) {
        return nullptr;
    }
    return name;
}

} // namespace tonggui::crypto::native
