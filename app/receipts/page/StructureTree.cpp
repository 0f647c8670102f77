// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/StructureTree.h"

#include "app/receipts/pdf/PdfSyntax.h"

namespace tonggui::receipts {

namespace {

// What hangs below one element, in reading order.
struct Node
{
    HPDF_Dict object = nullptr;
    QByteArray kids;
    std::optional<size_t> page; // of its marked contents
};

class TreeBuilder
{
public:
    TreeBuilder(HaruDocument &document, const std::vector<Element> &elements)
        : m_document(document)
        , m_elements(elements)
        , m_nodes(elements.size())
    {
        for (Node &node : m_nodes) {
            node.object = document.addObject({});
        }
        for (size_t i = 1; i < elements.size(); ++i) {
            m_nodes[size_t(elements[i].parent)].kids += HaruDocument::referenceTo(m_nodes[i].object) + ' ';
        }
    }

    // An element's contents may lie on two pages; those of another page than the first are named with their page.
    void addPage(size_t number, HPDF_Page page, const std::vector<int> &marked)
    {
        QByteArray owners;
        for (size_t id = 0; id < marked.size(); ++id) {
            Node &node = m_nodes[size_t(marked[id])];
            node.page = node.page.value_or(number);
            const QByteArray content = QByteArray::number(int(id));
            node.kids += *node.page == number
                             ? content + ' '
                             : "<</Type/MCR/Pg " + HaruDocument::referenceTo(page) + "/MCID " + content + ">>";
            owners += HaruDocument::referenceTo(node.object) + ' ';
        }
        m_parents += QByteArray::number(int(number)) + '[' + owners.trimmed() + ']';
    }

    HPDF_Dict finish(const std::vector<HPDF_Page> &pages)
    {
        HPDF_Dict root = m_document.addObject("/Type/StructTreeRoot/K " + HaruDocument::referenceTo(m_nodes[0].object) +
                                              "/ParentTree<</Nums[" + m_parents + "]>>/ParentTreeNextKey " +
                                              QByteArray::number(int(pages.size())));
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            const Node &node = m_nodes[i];
            HPDF_Dict parent = i == 0 ? root : m_nodes[size_t(m_elements[i].parent)].object;
            QByteArray entries =
                QByteArray("/S/") + roleName(m_elements[i].role) + "/P " + HaruDocument::referenceTo(parent);
            const QByteArray kids = node.kids.trimmed();
            if (!kids.isEmpty()) { // an empty cell still counts as a column
                entries += kids.contains(' ') || kids.startsWith('<') ? "/K[" + kids + ']' : "/K " + kids;
            }
            entries += node.page ? "/Pg " + HaruDocument::referenceTo(pages[*node.page]) : QByteArray();
            if (!m_elements[i].alternative.isEmpty()) {
                entries += "/Alt" + textString(m_elements[i].alternative);
            }
            m_document.setEntries(node.object, entries);
        }
        return root;
    }

private:
    HaruDocument &m_document;
    const std::vector<Element> &m_elements;
    std::vector<Node> m_nodes;
    QByteArray m_parents;
};

} // namespace

void addStructureTree(HaruDocument &document, const std::vector<Element> &elements, const std::vector<HPDF_Page> &pages,
                      const std::vector<PageDrawing> &drawings)
{
    TreeBuilder tree(document, elements);
    for (size_t i = 0; i < pages.size(); ++i) {
        tree.addPage(i, pages[i], drawings[i].elements);
        document.addToPage(pages[i], "StructParents", int(i));
    }
    document.addToCatalog("StructTreeRoot", tree.finish(pages));
    document.addToCatalog("MarkInfo", document.addObject("/Marked true"));
}

} // namespace tonggui::receipts
