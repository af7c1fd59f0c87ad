package portcullis.edge.excel;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import portcullis.core.report.Table;
import portcullis.core.report.Tone;

/** The styles of one kind of sheet, all made before the first row, so that a cell only picks one. */
final class Styles {
    private static final String INK = "1F2933";
    private static final String NAVY = "1B3A57";
    private static final String GREY = "52606D";
    private static final String RULE = "D9E0E7";
    private static final String[] DECIMALS = {"0", "#,##0.0", "#,##0.00", "#,##0.000", "#,##0.0000"};

    final CellStyle header;
    final CellStyle figureHeader;
    final CellStyle text;
    final CellStyle quoted;
    /** For cells that a reader writes into: told by color, and left open where a sheet is protected. */
    final CellStyle entry;

    final CellStyle count;
    final CellStyle day;
    final CellStyle moment;
    final CellStyle link;
    private final CellStyle[] figures = new CellStyle[DECIMALS.length];
    private final CellStyle longFigure;
    private final Map<Tone, CellStyle> tones = new EnumMap<>(Tone.class);

    private final XSSFWorkbook workbook;
    private final boolean page;

    Styles(XSSFWorkbook workbook, Table.Layout layout) {
        this.workbook = workbook;
        this.page = layout == Table.Layout.PAGE;
        header = header();
        figureHeader = header();
        figureHeader.setAlignment(HorizontalAlignment.RIGHT);
        figureHeader.setIndention((short) 1);
        text = body(font(INK, false, 10));
        quoted = body(font(INK, false, 10));
        quoted.setQuotePrefixed(true);
        entry = entry();
        count = count();
        day = day("yyyy-mm-dd");
        moment = day("yyyy-mm-dd hh:mm:ss");
        for (int i = 0; i < DECIMALS.length; i++) {
            figures[i] = number(DECIMALS[i]);
        }
        longFigure = number("General");
        var underlined = font("0B5CAD", false, 10);
        underlined.setUnderline(XSSFFont.U_SINGLE);
        link = body(underlined);
        for (Tone tone : Tone.values()) {
            tones.put(tone, tone(tone));
        }
    }

    CellStyle of(Tone tone) {
        return tones.getOrDefault(tone, text);
    }

    /** For a number with so many decimals. */
    CellStyle figure(int scale) {
        return scale < 0 ? figures[0] : scale < figures.length ? figures[scale] : longFigure;
    }

    /** The color of a word in a tone. */
    static String ink(Tone tone) {
        return switch (tone) {
            case HOLD -> "8F1D15";
            case REVIEW -> "6B4700";
            case NO_FINDING -> "37474F";
            case AGREES -> "1B5E20";
            case DIFFERS, SECTION, WARNING -> "FFFFFF";
            case PLAIN, TITLE, LABEL -> INK;
        };
    }

    /** The color behind a word in a tone. */
    static String fill(Tone tone) {
        return switch (tone) {
            case HOLD -> "FBDEDB";
            case REVIEW -> "FFEFC2";
            case NO_FINDING -> "E6ECF2";
            case AGREES -> "E0F0E2";
            case DIFFERS, WARNING -> "B3261E";
            case SECTION -> NAVY;
            case PLAIN, TITLE, LABEL -> "FFFFFF";
        };
    }

    /** The color of a chart's bar. */
    static String bar(Tone tone) {
        return switch (tone) {
            case HOLD, DIFFERS, WARNING -> "B3261E";
            case REVIEW -> "E0A526";
            case NO_FINDING -> "8FA3B5";
            case AGREES -> "2E7D32";
            case PLAIN, TITLE, SECTION, LABEL -> "2F6690";
        };
    }

    private CellStyle tone(Tone tone) {
        return switch (tone) {
            case PLAIN -> text;
            case TITLE -> line(font(NAVY, true, 18), "FFFFFF");
            case SECTION -> line(font("FFFFFF", true, 11), NAVY);
            case WARNING -> line(font("FFFFFF", true, 11), "B3261E");
            case LABEL -> body(font(GREY, true, 10));
            case HOLD, REVIEW, NO_FINDING, AGREES, DIFFERS -> filled(font(ink(tone), true, 10), fill(tone));
        };
    }

    private CellStyle header() {
        var style = filled(font("FFFFFF", true, 10), NAVY);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    /** A line over the whole width of a page; it does not wrap, so that it runs over its empty neighbors. */
    private XSSFCellStyle line(XSSFFont font, String fill) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        fill(style, fill);
        return style;
    }

    private XSSFCellStyle filled(XSSFFont font, String fill) {
        var style = body(font);
        fill(style, fill);
        return style;
    }

    private static void fill(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFCellStyle entry() {
        var style = filled(font(INK, false, 10), "FFFBE0");
        style.setLocked(false);
        return style;
    }

    private XSSFCellStyle number(String format) {
        var style = body(font(INK, false, 10));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setWrapText(false);
        style.setAlignment(page ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        if (!page) {
            style.setIndention((short) 1);
        }
        return style;
    }

    private XSSFCellStyle day(String format) {
        var style = number(format);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 0);
        return style;
    }

    private XSSFCellStyle count() {
        var style = number("#,##0");
        if (page) {
            style.setFont(font(INK, true, 11));
        }
        return style;
    }

    private XSSFCellStyle body(XSSFFont font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(RULE));
        if (page) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        return style;
    }

    private XSSFFont font(String rgb, boolean bold, int points) {
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color(rgb));
        return font;
    }

    static XSSFColor color(String rgb) {
        return new XSSFColor(bytes(rgb));
    }

    static byte[] bytes(String rgb) {
        return HexFormat.of().parseHex(rgb);
    }
}
