// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/Gallery.h"
#include "widgets/style/FocusRing.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScreen>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace tonggui;

namespace {
constexpr std::chrono::milliseconds PictureAfter(1500); // for fonts, layout and the first paint
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"page"_s, u"Page to open."_s, u"id"_s, u"tokens"_s},
                        {u"theme"_s, u"0 light, 1 high contrast, 2 elder."_s, u"n"_s, u"0"_s},
                        {u"place"_s, u"0 counter, 1 member's screen, 2 kiosk, 3 monitor."_s, u"n"_s, u"0"_s},
                        {u"text"_s, u"Text size in percent, 100 to 200."_s, u"percent"_s, u"100"_s},
                        {u"language"_s, u"en or zh_CN."_s, u"code"_s, u"zh_CN"_s},
                        {u"bare"_s, u"Only the page."_s},
                        {u"size"_s, u"Size of the window; full screen without it."_s, u"WxH"_s},
                        {u"picture"_s, u"Write a picture of the screen to this file and end."_s, u"file"_s}});
    options.process(application);

    auto *style = new widgets::ThemeStyle({.kind = widgets::ThemeKind(options.value(u"theme"_s).toInt()),
                                           .place = widgets::Place(options.value(u"place"_s).toInt()),
                                           .textPercent = options.value(u"text"_s).toInt()});
    QApplication::setStyle(style);
    const widgets::FocusRing ring;
    gallery::Gallery window(style);
    window.setLanguage(options.value(u"language"_s));
    window.showPage(options.value(u"page"_s));
    window.setBare(options.isSet(u"bare"_s));
    const QStringList size = options.value(u"size"_s).split(u'x');
    if (size.size() == 2) {
        window.resize(size[0].toInt(), size[1].toInt());
        window.show();
    } else {
        window.showMaximized();
    }
    if (const QString file = options.value(u"picture"_s); !file.isEmpty()) {
        QTimer::singleShot(PictureAfter, &window,
                           [file, &window] { QApplication::exit(window.screen()->grabWindow(0).save(file) ? 0 : 1); });
    }
    return QApplication::exec();
}
