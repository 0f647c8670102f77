// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/status/Tag.h"
#include "widgets/text/Text.h"

#include <QDateTime>
#include <QHBoxLayout>

namespace tonggui::widgets {

// The house in its square.
class ProductMark final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit ProductMark(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
};

// ● 在线 · 待上传 0, and what it means when it is not so.
class ConnectionMark final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit ConnectionMark(QWidget *parent = nullptr);

    void setConnection(bool isOnline, int waiting, int refused = 0);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString words() const;
    [[nodiscard]] Tone tone() const;

    bool m_isOnline = false;
    int m_waiting = 0;
    int m_refused = 0;
};

// Where we are, who works here, whether the line stands, what time it is.
class TopBar final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setPlace(const QString &centre, const QString &branch);
    void setWindowName(const QString &window);                 // 3号窗口
    void setClerk(const QString &name, const QString &number); // empty name: nobody
    void setConnection(bool isOnline, int waiting, int refused = 0);
    void setNow(const QDateTime &now);

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showWords();
    QWidget *group(std::initializer_list<QWidget *> parts);

    QList<QHBoxLayout *> m_groups;
    Text *m_product;
    Text *m_place;
    Tag *m_window;
    QWidget *m_clerkGroup;
    QLabel *m_person;
    Text *m_clerk;
    Text *m_clerkNumber;
    ConnectionMark *m_connection;
    QWidget *m_timeGroup;
    Text *m_date;
    Text *m_clock;
    QString m_clerkName;
    QString m_number;
    QDateTime m_now;
};

} // namespace tonggui::widgets
