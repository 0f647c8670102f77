// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString reason;
};

// Calls that take device-independent pixels; a figure above 1 among their arguments is a size of the widget's own.
const QString Measured =
    u"(?:setFixed(?:Width|Height|Size)|set(?:Minimum|Maximum)(?:Width|Height|Size)|setContentsMargins|"_s
    u"setSpacing|set(?:Horizontal|Vertical)Spacing|setPixelSize|setPointSizeF?|addSpacing|insertSpacing|"_s
    u"setTextMargins|setDocumentMargin|setCursorWidth|adjusted|drawRoundedRect|setGeometry|resize|move|"_s
    u"QSizeF?|QMarginsF?|QPen)\\s*\\("_s;

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all{
        {QRegularExpression(u"#[0-9a-fA-F]{6}\\b|#[0-9a-fA-F]{3}\\b\""_s), u"a colour of its own"_s},
        {QRegularExpression(
             u"\\bQt::(?:white|black|red|green|blue|gray|darkGray|lightGray|cyan|magenta|yellow|dark\\w+)\\b"_s),
         u"a colour of its own"_s},
        {QRegularExpression(u"\\bQColor\\s*(?:\\w+\\s*)?[({]\\s*\\d|\\bqRgba?\\s*\\(|\\b0x[fF]{2}[0-9a-fA-F]{6}\\b"_s),
         u"a colour of its own"_s},
        {QRegularExpression(u"setStyleSheet"_s), u"a style sheet"_s},
        {QRegularExpression(u"\\b"_s + Measured + u"[^;]*(?<![\\w.])(?<![*/] )(?:[2-9]|\\d{2,})(?![\\w.])(?! \\*)"_s),
         u"a size of its own"_s},
    };
    return all;
}

QString firstFault(const QString &line)
{
    for (const Rule &rule : rules()) {
        if (rule.pattern.match(line).hasMatch()) {
            return rule.reason;
        }
    }
    return {};
}

} // namespace

// No widget writes a colour or a size of its own: everything comes from widgets/tokens.
class TokenScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScanSeesWhatItLooksFor_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isFault");
        const auto row = [](const QString &line, bool isFault) { QTest::newRow(qPrintable(line)) << line << isFault; };
        row(u"painter.setPen(QColor(u\"#1F5FA8\"_s));"_s, true);
        row(u"setStyleSheet(sheet);"_s, true);
        row(u"layout->setContentsMargins(0, 16, 0, 0);"_s, true);
        row(u"setFixedWidth(320);"_s, true);
        row(u"font.setPixelSize(15);"_s, true);
        row(u"painter.setPen(QPen(ink, 2));"_s, true);
        row(u"painter.fillRect(rect(), Qt::white);"_s, true);
        row(u"QColor shade(27, 36, 48);"_s, true);
        row(u"rect.adjusted(4, 0, -4, 0)"_s, true);
        row(u"rect.adjusted(side, 0, -side, 1)"_s, false);
        row(u"setMinimumHeight(theme.target(Target::Usual));"_s, false);
        row(u"layout->setContentsMargins({});"_s, false);
        row(u"pixmap.fill(Qt::transparent);"_s, false);
        row(u"const int half = width / 2;"_s, false);
        row(u"move((width - own) / 2, 2 * gap);"_s, false);
    }

    void theScanSeesWhatItLooksFor()
    {
        QFETCH(QString, line);
        QFETCH(bool, isFault);
        QCOMPARE(!firstFault(line).isEmpty(), isFault);
    }

    void noWidgetHasColoursOrSizesOfItsOwn()
    {
        const QString root = qEnvironmentVariable("TONGGUI_SOURCE") + u"/widgets"_s;
        int scanned = 0;
        QStringList faults;
        QDirIterator files(root, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.startsWith(root + u"/tokens/"_s)) {
                continue;
            }
            ++scanned;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
            int number = 0;
            while (!file.atEnd()) {
                ++number;
                const QString line = QString::fromUtf8(file.readLine());
                if (const QString reason = firstFault(line); !reason.isEmpty() && !line.trimmed().startsWith(u"//")) {
                    faults += u"%1:%2 has %3: %4"_s.arg(path).arg(number).arg(reason, line.trimmed());
                }
            }
        }
        QVERIFY2(scanned > 50, "the scan looks in the wrong place");
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TokenScanTest)
#include "TokenScanTest.moc"
