// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/Certificate.h"
#include "app/crypto/native/Handles.h"

namespace tonggui::crypto {

struct Certificate::Native
{
    native::CertificateOwner x509;

    // OpenSSL wants a mutable pointer even to look; it locks what it caches.
    [[nodiscard]] X509 *get() const { return x509.get(); }
};

namespace native {

[[nodiscard]] inline Certificate certificateFrom(CertificateOwner x509)
{
    return Certificate(std::make_shared<const Certificate::Native>(Certificate::Native{std::move(x509)}));
}

// A second owner of the same certificate.
[[nodiscard]] inline Certificate sharedCertificate(X509 *x509)
{
    X509_up_ref(x509);
    return certificateFrom(CertificateOwner(x509));
}

[[nodiscard]] CertificateListOwner stackOf(const std::vector<Certificate> &certificates);

// Value of a subject or issuer field; empty when absent.
[[nodiscard]] QString nameField(const X509_NAME *name, const char *shortName);

// The certificates of `pool` that lead from `leaf` upwards, without a self-signed one.
[[nodiscard]] std::vector<Certificate> chainAbove(const Certificate &leaf, const std::vector<Certificate> &pool);

} // namespace native
} // namespace tonggui::crypto
