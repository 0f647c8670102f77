// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/Identity.h"

#include <boost/asio/ssl/context.hpp>

namespace tonggui::node {

// TLS 1.2 and later, forward secrecy only. A client may come without a certificate; one that it shows must lead to
// `clientRoot` and be meant for TLS clients, or the handshake fails. Throws boost::system::system_error.
[[nodiscard]] boost::asio::ssl::context makeTlsContext(const crypto::Identity &server,
                                                       const crypto::Certificate &clientRoot);

// DER of the certificate that the client showed and TLS verified, also after a resumed session; empty without one.
[[nodiscard]] QByteArray peerCertificateOf(SSL *connection);

} // namespace tonggui::node
