package portcullis.edge.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks in the XML of Excel 2002 and 2003 (SpreadsheetML), as some systems export them under an .xls name. Formulas give
 * their stored results; merged cells stand in their first one.
 */
final class XmlTableFile implements Format {
    private static final int BUFFER = 64 * 1024;
    private final SheetLimits limits;

    XmlTableFile(SheetLimits limits) {
        this.limits = limits;
    }

    @Override
    public void look(Path file) {
        // What it is has been told by its first bytes.
    }

    @Override
    public void read(Path file, RowFeed feed) throws IOException, Refusal {
        List<String> names = names(file);
        try (XmlPart xml = open(file)) {
            new Rows(xml, feed, names).feed();
        }
    }

    private static XmlPart open(Path file) throws IOException, Refusal {
        return XmlPart.open(
                PartStream.alone(new BufferedInputStream(Files.newInputStream(file), BUFFER), "of the workbook"));
    }

    private List<String> names(Path file) throws IOException, Refusal {
        var names = new ArrayList<String>();
        try (XmlPart xml = open(file)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("Worksheet")) {
                    names.add(xml.attribute("Name", ""));
                    if (names.size() > limits.sheets()) {
                        throw Refusal.overLimit("the workbook", limits.sheets() + " sheets at most", "more");
                    }
                }
            }
        }
        return names;
    }

    /** Goes through the sheets, rows and cells. */
    private static final class Rows {
        private final XmlPart xml;
        private final RowFeed feed;
        private final List<String> names;
        private final StringBuilder text = new StringBuilder();
        private boolean wanted;
        private boolean inCell;
        private boolean inData;
        private boolean formula;
        private boolean valued;
        private String type = "";
        private int column;
        private int across;

        Rows(XmlPart xml, RowFeed feed, List<String> names) {
            this.xml = xml;
            this.feed = feed;
            this.names = names;
        }

        void feed() throws IOException, Refusal {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    open(xml.name());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    close(xml.name());
                } else if (inData && XmlPart.isText(event)) {
                    text.append(xml.parser().getText());
                    if (text.length() > 2 * 32_767) {
                        throw feed.tooLong(32_767);
                    }
                }
            }
        }

        private void open(String name) throws Refusal {
            switch (name) {
                case "Worksheet" -> wanted = feed.wants(xml.attribute("Name", ""), names);
                case "Row" -> {
                    if (wanted) {
                        feed.startRow(
                                xml.number("Index", feed.number() + 1),
                                xml.attribute("Hidden", "0").equals("1"));
                        column = -1;
                        across = 0;
                    }
                }
                case "Cell" -> {
                    if (wanted) {
                        startCell();
                    }
                }
                case "Data" -> {
                    inData = inCell;
                    valued = inCell;
                    type = xml.attribute("Type", "String");
                }
                default -> inData &= true;
            }
        }

        private void startCell() throws Refusal {
            inCell = true;
            column = xml.number("Index", column + across + 2) - 1;
            across = Math.max(0, xml.number("MergeAcross", 0));
            formula = xml.attribute("Formula") != null;
            valued = false;
            text.setLength(0);
            if (column < 0) {
                throw Refusal.damaged(feed.where(), "a column from 1 on", "column " + (column + 1));
            }
        }

        private void close(String name) throws Refusal {
            switch (name) {
                case "Data" -> inData = false;
                case "Cell" -> {
                    if (inCell) {
                        endCell();
                    }
                }
                case "Row" -> wanted = wanted && feed.endRow();
                case "Worksheet" -> wanted = false;
                default -> inData &= true;
            }
        }

        private void endCell() throws Refusal {
            inCell = false;
            feed.cell(column, value(type, text.toString()));
            if (formula) {
                feed.formula(column, valued);
            }
        }

        private static String value(@Nullable String type, String stored) {
            if (stored.isEmpty() || type == null) {
                return stored;
            }
            return switch (type) {
                case "Number" -> CellText.number(stored.strip());
                case "Boolean" -> CellText.truth(stored.strip().equals("1"));
                case "DateTime" -> CellValues.isoDate(stored.strip());
                default -> stored;
            };
        }
    }
}
