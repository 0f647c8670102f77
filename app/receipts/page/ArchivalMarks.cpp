// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/ArchivalMarks.h"

#include "app/receipts/page/SrgbProfile.h"
#include "app/receipts/pdf/PdfSyntax.h"

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

const QString Creator = u"Tonggui"_s;
const QString Producer = u"Haru Free PDF Library " HPDF_VERSION_TEXT ""_s;

QByteArray xmp(const DocumentFacts &facts)
{
    const QDateTime created = facts.createdAt.toOffsetFromUtc(facts.createdAt.offsetFromUtc());
    const QString text =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" pdfaid:part=\"2\" pdfaid:conformance=\"B\""
        " dc:format=\"application/pdf\" dc:identifier=\"%1\" xmp:CreateDate=\"%2\" xmp:CreatorTool=\"%3\""
        " pdf:Producer=\"%4\">\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%5</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:creator><rdf:Seq><rdf:li>%6</rdf:li></rdf:Seq></dc:creator>\n"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
    return text
        .arg(facts.caseId.toHtmlEscaped(), created.toString(Qt::ISODate), Creator, Producer,
             facts.title.toHtmlEscaped(), facts.author.toHtmlEscaped())
        .toUtf8();
}

} // namespace

void addArchivalMarks(HaruDocument &document, const DocumentFacts &facts, const QByteArray &fileId)
{
    document.addToInfo("Title", facts.title);
    document.addToInfo("Author", facts.author);
    document.addToInfo("Creator", Creator);
    document.addToInfo("Producer", Producer);
    document.addToInfo("TongguiCase", facts.caseId);
    document.setCreationDate(facts.createdAt);
    document.setFileId(fileId);
    document.addToCatalog("Metadata", document.addStream("/Type/Metadata/Subtype/XML", xmp(facts), true));

    HPDF_Dict profile = document.addStream("/N 3", srgbProfile());
    HPDF_Dict intent = document.addObject(
        "/Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)"
        "/DestOutputProfile " +
        HaruDocument::referenceTo(profile));
    document.addToCatalog("OutputIntents", std::vector<HPDF_Dict>{intent});
}

} // namespace tonggui::receipts
