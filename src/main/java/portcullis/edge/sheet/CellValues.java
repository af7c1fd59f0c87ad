package portcullis.edge.sheet;

/** Turns a stored .xlsx cell value into text, by the cell's type and style (ECMA-376 part 1, 18.18.11). */
final class CellValues {
    private final SharedTexts shared;
    private final CellStyles styles;
    private final boolean from1904;

    CellValues(SharedTexts shared, CellStyles styles, boolean from1904) {
        this.shared = shared;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** @param style the cell's style by its number; below 0 for none */
    String text(CellType type, int style, String stored, RowFeed feed) throws Refusal {
        return switch (type) {
            case NUMBER -> number(stored, style);
            case SHARED -> shared(stored, feed);
            case TRUTH -> CellText.truth(stored.equals("1") || stored.equals("true"));
            case DATE -> isoDate(stored);
            case TEXT -> CellText.unescaped(stored);
        };
    }

    private String shared(String stored, RowFeed feed) throws Refusal {
        int number = 0;
        for (int i = 0; i < stored.length(); i++) {
            int digit = stored.charAt(i) - '0';
            number = digit < 0 || digit > 9 || number > 100_000_000 ? Integer.MAX_VALUE : number * 10 + digit;
            if (number == Integer.MAX_VALUE) {
                break;
            }
        }
        return shared(number, feed);
    }

    /** A shared text by its number. */
    String shared(int number, RowFeed feed) throws Refusal {
        if (number >= shared.size()) {
            throw Refusal.damaged(feed.where(), "the number of a shared text", "'" + number + "'");
        }
        return shared.text(number);
    }

    private String number(String stored, int style) {
        NumberFormats.Kind kind = styles.kind(style);
        if (kind == NumberFormats.Kind.PLAIN) {
            return CellText.number(stored);
        }
        try {
            double value = Double.parseDouble(stored);
            return kind == NumberFormats.Kind.DATE ? CellText.date(value, from1904) : CellText.percent(value);
        } catch (NumberFormatException notANumber) {
            return stored;
        }
    }

    /** {@code 2026-02-01T00:00:00.000} without what midnight and zero seconds add. */
    static String isoDate(String stored) {
        int time = stored.indexOf('T');
        if (time < 0) {
            return stored;
        }
        String clock = stored.substring(time + 1).replaceFirst("(\\.\\d+)?Z?$", "");
        if (clock.equals("00:00:00") || clock.equals("00:00")) {
            return stored.substring(0, time);
        }
        return stored.substring(0, time) + "T" + (clock.matches("\\d\\d:\\d\\d:00") ? clock.substring(0, 5) : clock);
    }
}
