// SPDX-License-Identifier: Apache-2.0
#include "app/node/http/TlsContext.h"

namespace tonggui::node {

namespace {

namespace ssl = boost::asio::ssl;

boost::asio::const_buffer bufferOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QByteArray chainPem(const crypto::Identity &identity)
{
    QByteArray pem = identity.certificate.toPem();
    for (const crypto::Certificate &certificate : identity.chain) {
        pem += certificate.toPem();
    }
    return pem;
}

} // namespace

ssl::context makeTlsContext(const crypto::Identity &server, const crypto::Certificate &clientRoot)
{
    ssl::context context(ssl::context::tls_server);
    SSL_CTX *native = context.native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_cipher_list(native, "ECDHE+AESGCM:ECDHE+CHACHA20");
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS); // waiting connections keep no buffers
    SSL_CTX_set_session_id_context(native, reinterpret_cast<const unsigned char *>("tonggui"), 7);
    const QByteArray key = server.key.toPem();
    const QByteArray root = clientRoot.toPem();
    context.use_certificate_chain(bufferOf(chainPem(server)));
    context.use_private_key(bufferOf(key), ssl::context::pem);
    context.add_certificate_authority(bufferOf(root));
    const QByteArray der = clientRoot.toDer();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    if (X509 *x509 = d2i_X509(nullptr, &at, static_cast<long>(der.size())); x509 != nullptr) {
        SSL_CTX_add_client_CA(native, x509); // copies the name
        X509_free(x509);
    }
    context.set_verify_mode(ssl::verify_peer);
    return context;
}

QByteArray peerCertificateOf(SSL *connection)
{
    X509 *x509 = SSL_get1_peer_certificate(connection);
    if (x509 == nullptr || SSL_get_verify_result(connection) != X509_V_OK) {
        X509_free(x509);
        return {};
    }
    QByteArray der(i2d_X509(x509, nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(x509, &out);
    X509_free(x509);
    return der;
}

} // namespace tonggui::node
