// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/plugins/camera-stream/MultipartParser.h"
#include "devices/plugins/camera-stream/ProbedSource.h"

#include <QThreadPool>

namespace tonggui::devices::streamcamera {

// MJPEG over HTTP (multipart/x-mixed-replace). Pictures are decoded in a thread of its own; those that come while one
// is being decoded give way to the newest. A picture that did not come whole is never shown.
class MjpegSource final : public ProbedSource
{
    Q_OBJECT

public:
    MjpegSource(std::shared_ptr<FrameGate> gate, const QString &url, ProbeTimes times);
    ~MjpegSource() override;

    [[nodiscard]] QString model() const override;
    [[nodiscard]] QString transport() const override;

protected:
    void start() override;
    void stop() override;

private:
    void onConnected();
    void onReadable();
    void onSocketError();
    void decode(const QByteArray &jpeg);
    void onDecoded(int life, PictureSize size);

    const QUrl m_url;
    QTcpSocket m_socket;
    MultipartParser m_parser;
    QThreadPool m_pool; // one thread
    QByteArray m_waiting;
    bool m_isDecoding = false;
    int m_life = 0; // rises with each start and stop
    int m_damaged = 0;
    bool m_wasConnected = false;
};

} // namespace tonggui::devices::streamcamera
