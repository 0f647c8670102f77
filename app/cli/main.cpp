// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CommandLine.h"
#include "app/cli/verbs/CardVerb.h"
#include "app/cli/verbs/DevicesVerb.h"
#include "app/cli/verbs/DoctorVerb.h"
#include "app/cli/verbs/EnrolVerb.h"
#include "app/cli/verbs/FormsVerb.h"
#include "app/cli/verbs/NodeVerb.h"
#include "app/cli/verbs/ReceiptVerb.h"
#include "app/cli/verbs/StoreVerb.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tonggui"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TONGGUI_VERSION));
    const tonggui::Places places(QCoreApplication::applicationDirPath());
    std::vector<std::unique_ptr<tonggui::cli::Verb>> verbs;
    verbs.push_back(std::make_unique<tonggui::cli::DoctorVerb>(places));
    verbs.push_back(std::make_unique<tonggui::cli::CardVerb>(places));
    verbs.push_back(std::make_unique<tonggui::cli::DevicesVerb>(places));
    verbs.push_back(std::make_unique<tonggui::cli::FormsVerb>(places));
    verbs.push_back(std::make_unique<tonggui::cli::ReceiptVerb>(places));
    verbs.push_back(std::make_unique<tonggui::cli::StoreVerb>(places));
    verbs.push_back(std::make_unique<tonggui::cli::EnrolVerb>(places));
    verbs.push_back(std::make_unique<tonggui::cli::NodeVerb>(places));
    return tonggui::cli::CommandLine(std::move(verbs)).run(argc, argv);
}
