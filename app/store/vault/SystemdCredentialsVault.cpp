// SPDX-License-Identifier: Apache-2.0
#include "app/store/vault/SystemdCredentialsVault.h"

#include "app/store/vault/SecretFile.h"

#include <QFile>
#include <QProcess>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

// A credential's name must be a file name: "identity/terminal" becomes "identity%2Fterminal".
QString fileName(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

Failure unavailable(const QString &detail)
{
    return failure(Error(errors::VaultUnavailable, {u"systemd-creds"_s}).because(detail));
}

Task<Result<int>> answerOf(Reply<int> reply)
{
    const QFuture<Result<int>> future = reply.future();
    co_return co_await future;
}

} // namespace

SystemdCredentialsVault::SystemdCredentialsVault(QString directory, QString loaded, QString program,
                                                 std::chrono::milliseconds patience)
    : m_directory(std::move(directory))
    , m_loaded(std::move(loaded))
    , m_program(std::move(program))
    , m_patience(patience)
{
}

Task<Result<QByteArray>> SystemdCredentialsVault::outputOf(QStringList arguments, QByteArray input) const
{
    QProcess process;
    const Reply<int> ended;
    QObject::connect(&process, &QProcess::finished, &process, [ended](int code, QProcess::ExitStatus status) {
        ended.set(status == QProcess::NormalExit ? code : -1);
    });
    QObject::connect(&process, &QProcess::errorOccurred, &process, [ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            ended.set(-1);
        }
    });
    process.start(m_program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const Result<int> code = co_await withTimeout(answerOf(ended), m_patience);
    if (!code) {
        process.kill();
        process.waitForFinished(1000);
        co_return unavailable(code.error().toLine());
    }
    if (*code != 0) {
        const QString words = QString::fromUtf8(process.readAllStandardError()).trimmed();
        co_return unavailable(words.isEmpty() ? process.errorString() : words);
    }
    co_return process.readAllStandardOutput();
}

Task<Result<QByteArray>> SystemdCredentialsVault::read(QString name)
{
    const QString file = fileName(name);
    if (!m_loaded.isEmpty()) {
        const Result<std::optional<QByteArray>> opened = readIfThere(m_loaded + u'/' + file);
        if (!opened) {
            co_return failure(opened.error());
        }
        if (*opened) {
            co_return **opened;
        }
    }
    const Result<std::optional<QByteArray>> sealed = readIfThere(m_directory + u'/' + file + u".cred"_s);
    if (!sealed) {
        co_return failure(sealed.error());
    }
    if (!*sealed) {
        co_return failure(errors::SecretMissing, {name});
    }
    const QStringList arguments{u"decrypt"_s, u"--name="_s + file, u"-"_s, u"-"_s};
    co_return co_await outputOf(arguments, **sealed);
}

Task<Result<void>> SystemdCredentialsVault::write(QString name, QByteArray secret)
{
    const QString file = fileName(name);
    const QString path = m_directory + u'/' + file + u".cred"_s;
    const QStringList arguments{u"encrypt"_s, u"--name="_s + file, u"-"_s, u"-"_s};
    const Result<QByteArray> sealed = co_await outputOf(arguments, std::move(secret));
    if (!sealed) {
        co_return failure(sealed.error());
    }
    co_return replaceFile(path, *sealed);
}

Task<Result<void>> SystemdCredentialsVault::remove(QString name)
{
    const QString path = m_directory + u'/' + fileName(name) + u".cred"_s;
    if (QFile::exists(path) && !QFile::remove(path)) {
        co_return failure(Error(errors::FileUnwritable, {path}).at(path));
    }
    co_return Result<void>();
}

} // namespace tonggui::store
