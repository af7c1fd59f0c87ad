package portcullis.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The first cells under a header, to tell what a column holds where its header leaves that open. */
final class Samples {
    private static final int ENOUGH = 3;
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.8;
    private static final Pattern COUNTER = Pattern.compile("[A-Z]{0,2}[-]?\\d{1,5}(?:[.]\\d{1,3})?");
    private static final Pattern NUMBER_AND_NAME = Pattern.compile("\\d{4,12}[\\s:/\\-–]+\\p{L}.+", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,3}[-]?\\d[\\d-]*");
    private final List<RawRow> rows;
    private final CountryNames countries;

    Samples(List<RawRow> rows, CountryNames countries) {
        this.rows = rows;
        this.countries = countries;
    }

    /** Whether the cells of a column look like that; without cells nothing is known, and it does. */
    boolean fit(int column, Content content) {
        List<String> cells = cells(column);
        return cells.isEmpty() || share(cells, test(content)) >= MOST;
    }

    /**
     * Whether all of at least three cells are plainly something else: numbers where countries should be. Elsewhere a cell that
     * cannot be read is asked for row by row.
     */
    boolean contradict(int column, Content content) {
        List<String> cells = content == Content.COUNTRY ? cells(column) : List.of();
        return cells.size() >= ENOUGH
                && cells.stream().allMatch(cell -> NumberText.parse(cell).isPresent());
    }

    /** The first few different texts of a column, as they are written. */
    List<String> first(int column, int most) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(most)
                .toList();
    }

    boolean isEmpty(int column) {
        return cells(column).isEmpty();
    }

    /** Whether the cells hold a number and a name each, such as {@code 100234  Acme Ltd}. */
    boolean areNumbersWithNames(int column) {
        List<String> cells = cells(column);
        return !cells.isEmpty()
                && share(cells, cell -> NUMBER_AND_NAME.matcher(cell).matches()) >= NEARLY_ALL;
    }

    boolean areNumbers(int column) {
        List<String> cells = cells(column);
        return !cells.isEmpty() && share(cells, cell -> NUMBER.matcher(cell).matches()) >= NEARLY_ALL;
    }

    private Predicate<String> test(Content content) {
        return switch (content) {
            case ANY -> cell -> true;
            case COUNTER -> cell -> COUNTER.matcher(cell).matches();
            case WORDS ->
                cell -> cell.chars().anyMatch(Character::isLetter)
                        && NumberText.parse(cell).isEmpty();
            case NUMBER ->
                cell -> UnitText.money(cell).isPresent() || UnitText.count(cell).isPresent();
            case PERCENT ->
                cell -> PercentText.parse(cell).isPresent()
                        || NumberText.parse(cell).isPresent();
            case DATE -> cell -> DateText.parse(cell).isPresent() || DateText.isAmbiguous(cell);
            case COUNTRY -> this::areCountries;
            case YES_NO -> cell -> YesNoText.parse(cell).isPresent();
        };
    }

    private boolean areCountries(String cell) {
        for (String part : cell.split("[;/|\\n]", -1)) {
            if (countries.find(part.strip()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static double share(List<String> cells, Predicate<String> test) {
        return (double) cells.stream().filter(test).count() / cells.size();
    }

    private List<String> cells(int column) {
        var cells = new ArrayList<String>();
        for (RawRow row : rows) {
            String cell = row.cell(column);
            if (!cell.isEmpty() && !Placeholder.is(cell)) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
