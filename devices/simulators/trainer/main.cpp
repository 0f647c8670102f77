// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/trainer/TrainerWindow.h"
#include "widgets/style/FocusRing.h"
#include "widgets/style/ThemeStyle.h"

#include "translations/InstallTranslations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tonggui;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Simulated devices of one desk, for trainers."_s);
    options.addHelpOption();
    options.addPositionalArgument(u"desk"_s, u"File that lists the devices."_s);
    options.addOptions({{u"folder"_s, u"Where links to the devices and what they print are made."_s, u"path"_s,
                         QDir::tempPath() + u"/tonggui-trainer"_s},
                        {u"language"_s, u"en or zh_CN."_s, u"code"_s, QLocale::system().name()},
                        {u"text"_s, u"Text size in percent, 100 to 200."_s, u"percent"_s, u"100"_s}});
    options.process(application);
    if (options.positionalArguments().size() != 1) {
        options.showHelp(2);
    }
    const QString language = options.value(u"language"_s);
    installTranslations(language, QCoreApplication::instance());
    QApplication::setStyle(new widgets::ThemeStyle({.textPercent = options.value(u"text"_s).toInt()}));
    const widgets::FocusRing ring;
    Result<simulators::TrainerDesk> desk =
        simulators::TrainerDesk::open(options.positionalArguments().front(), options.value(u"folder"_s),
                                      language.startsWith(u"zh"_s) ? u"zh_CN"_s : u"en"_s);
    if (!desk) {
        std::fprintf(stderr, "%s\n", desk.error().toLine().toUtf8().constData());
        return 1;
    }
    simulators::TrainerWindow window(std::move(*desk));
    window.resize(560, 900);
    window.show();
    return QApplication::exec();
}
