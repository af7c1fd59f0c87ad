package portcullis.edge.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.NodeVisitor;

/**
 * The tables of a web page, as some systems export them under an .xls name: all rows of all tables, one after another, as one sheet
 * without a name. Read row by row; nothing in the page is run or fetched. A cell that spans rows or columns says the same in
 * every row that it spans.
 */
final class HtmlFile implements Format {
    private static final int DEEPEST = 200;
    private static final int WIDEST_SPAN = 1_000;

    @Override
    public void look(Path file) throws IOException, Refusal {
        TextEncoding encoding = TextEncoding.ofPage(file, Optional.empty());
        try (Reader text = encoding.open(file);
                StreamParser parser = parser(text)) {
            if (parser.selectNext("tr") == null) {
                throw Refusal.notASpreadsheet("a web page without a table");
            }
        } catch (CharacterCodingException broken) {
            throw Refusal.wrongEncoding("the file", encoding.charset().name());
        }
    }

    private static StreamParser parser(Reader text) {
        return new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST)).parse(text, "");
    }

    @Override
    public void read(Path file, RowFeed feed) throws IOException, Refusal {
        if (!feed.wants("", List.of(""))) {
            return;
        }
        TextEncoding encoding = TextEncoding.ofPage(file, feed.encoding());
        encoding.tell(feed);
        var rows = new Rows(feed);
        try (Reader text = encoding.open(file);
                StreamParser parser = parser(text)) {
            boolean more = true;
            Element row = parser.selectNext("tr");
            if (row == null) {
                throw Refusal.notASpreadsheet("a web page without a table");
            }
            for (; row != null && more; row = parser.selectNext("tr")) {
                more = row.parents().is("td,th") || rows.feed(row);
                row.empty();
                row.remove();
            }
        } catch (CharacterCodingException broken) {
            throw encoding.broken(feed);
        }
    }

    /** Puts cells into columns, with what earlier rows' cells span. */
    private static final class Rows {
        private final RowFeed feed;
        private String[] spanning = {};
        private int[] left = {};

        Rows(RowFeed feed) {
            this.feed = feed;
        }

        boolean feed(Element row) throws Refusal {
            feed.startRow(feed.number() + 1, isHidden(row));
            int column = 0;
            for (Element cell : row.children()) {
                if (!cell.nameIs("td") && !cell.nameIs("th")) {
                    continue;
                }
                column = carried(column);
                int width = span(cell, "colspan");
                int height = span(cell, "rowspan");
                String text = text(cell);
                feed.cell(column, text);
                if (height > 1) {
                    spread(column, width, height, text);
                }
                column += width;
            }
            carried(column);
            return feed.endRow();
        }

        /** Feeds what earlier rows say of this column and those after it; answers the first free one. */
        private int carried(int from) throws Refusal {
            int column = from;
            while (column < left.length && left[column] > 0) {
                left[column]--;
                feed.cell(column, spanning[column]);
                column++;
            }
            return column;
        }

        private void spread(int column, int width, int height, String text) {
            if (column + width > left.length) {
                left = Arrays.copyOf(left, column + width);
                int before = spanning.length;
                spanning = Arrays.copyOf(spanning, column + width);
                Arrays.fill(spanning, before, spanning.length, "");
            }
            for (int i = 0; i < width; i++) {
                left[column + i] = height - 1;
                spanning[column + i] = i == 0 ? text : "";
            }
        }
    }

    private static int span(Element cell, String attribute) {
        String stated = cell.attr(attribute).strip();
        boolean number =
                !stated.isEmpty() && stated.length() < 5 && stated.chars().allMatch(Character::isDigit);
        return number ? Math.min(WIDEST_SPAN, Math.max(1, Integer.parseInt(stated))) : 1;
    }

    private static boolean isHidden(Element row) {
        String style = row.attr("style").replace(" ", "");
        return row.hasAttr("hidden") || style.contains("display:none");
    }

    /** What a cell shows, a break in it as a new line; the number behind it where the export states one. */
    private static String text(Element cell) {
        Optional<String> number = Optional.of(cell.attr("x:num").strip())
                .filter(stated -> !stated.isEmpty() && stated.length() < 40)
                .filter(stated -> stated.chars().allMatch(c -> Character.isDigit(c) || "+-.eE".indexOf(c) >= 0));
        if (number.isPresent()) {
            return CellText.number(number.get());
        }
        var text = new StringBuilder();
        cell.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
                } else if (node instanceof Element inner && depth > 0 && (inner.nameIs("br") || inner.isBlock())) {
                    text.append('\n');
                }
            }
        });
        return CellText.trimmed(text.toString().replaceAll(" *\\n *", "\n"));
    }
}
