package portcullis.core.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Performance;

/** Reads the lines of the catalogue file, whose own head explains its columns. Strict: a wrong line is our mistake and names itself. */
final class CatalogueFile {
    private static final String HEADER =
            "kind,name,vendor,hq,holds,count,tpp,density,dram,interconnect,datacenter,eccn,"
                    + "confidence,basis,sure,likely,weak,hints";
    private static final int COLUMNS = HEADER.split(",", -1).length;

    private final Map<String, Chip> chips = new LinkedHashMap<>();
    private final Phrases<Word> phrases;

    CatalogueFile(Phrases<Word> phrases) {
        this.phrases = phrases;
    }

    /** Puts every name into the phrases and answers the chips in the order of the file. */
    List<Chip> read(List<String> lines) {
        boolean headerSeen = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!headerSeen) {
                headerSeen = isHeader(line);
                continue;
            }
            try {
                take(List.of(line.split(",", -1)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("catalogue line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        if (chips.isEmpty()) {
            throw new IllegalArgumentException("the catalogue names no chip");
        }
        return List.copyOf(chips.values());
    }

    private static boolean isHeader(String line) {
        if (!line.equals(HEADER)) {
            throw new IllegalArgumentException("the catalogue starts with '" + HEADER + "', not '" + line + "'");
        }
        return true;
    }

    private void take(List<String> cells) {
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException(COLUMNS + " columns expected, " + cells.size() + " found");
        }
        Product product = cells.get(0).equals("chip") ? chip(cells) : holder(cells);
        name(cells.get(14), Name.Strength.SURE, product);
        name(cells.get(15), Name.Strength.LIKELY, product);
        name(cells.get(16), Name.Strength.WEAK, product);
    }

    private Product chip(List<String> cells) {
        var aliases = new ArrayList<String>();
        cells.subList(14, 17).forEach(cell -> aliases.addAll(parts(cell)));
        var chip = new Chip(
                cells.get(1),
                cells.get(2),
                new CountryCode(cells.get(3)),
                new Performance(
                        number(cells.get(6)),
                        number(cells.get(7)),
                        number(cells.get(8)),
                        number(cells.get(9)),
                        yesOrNo(cells.get(10))),
                cells.get(11),
                Chip.Confidence.valueOf(cells.get(12)),
                cells.get(13),
                aliases);
        if (chips.put(chip.name(), chip) != null) {
            throw new IllegalArgumentException("the chip " + chip.name() + " stands there twice");
        }
        return new Product(chip.name(), true, List.of(chip), 1, words(cells.get(17)));
    }

    private Product holder(List<String> cells) {
        if (!cells.get(0).equals("system") && !cells.get(0).equals("cloud")) {
            throw new IllegalArgumentException("a line is a chip, a system or a cloud, not '" + cells.get(0) + "'");
        }
        var held = new ArrayList<Chip>();
        for (String name : parts(cells.get(4))) {
            Chip chip = chips.get(name);
            if (chip == null) {
                throw new IllegalArgumentException("the chip " + name + " does not stand above");
            }
            held.add(chip);
        }
        if (held.isEmpty()) {
            throw new IllegalArgumentException(cells.get(1) + " holds no chip");
        }
        int count = cells.get(5).isEmpty() ? 0 : Integer.parseInt(cells.get(5));
        return new Product(cells.get(1), false, held, count, words(cells.get(17)));
    }

    private void name(String cell, Name.Strength strength, Product product) {
        for (String text : parts(cell)) {
            var name = new Name(text, strength, List.of(product));
            Word present = phrases.get(text);
            Name shared = present == null
                    ? name
                    : present.name().map(known -> known.and(name)).orElse(name);
            phrases.put(text, new Word(shared));
        }
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    private static Set<String> words(String cell) {
        var words = new HashSet<String>();
        parts(cell).forEach(word -> words.add(word.toUpperCase(Locale.ROOT)));
        return words;
    }

    private static Known<BigDecimal> number(String cell) {
        return cell.isEmpty() ? Known.unknown() : Known.of(new BigDecimal(cell));
    }

    private static Known<Boolean> yesOrNo(String cell) {
        return switch (cell) {
            case "" -> Known.unknown();
            case "yes" -> Known.of(true);
            case "no" -> Known.of(false);
            default -> throw new IllegalArgumentException("yes, no or nothing expected, not '" + cell + "'");
        };
    }
}
