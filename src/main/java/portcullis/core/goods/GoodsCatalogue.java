package portcullis.core.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portcullis.core.subject.Item;
import portcullis.core.subject.ItemText;
import portcullis.core.subject.Known;
import portcullis.core.subject.Performance;

/**
 * Recognizes accelerators, servers and cloud instances in what an order line calls them. Built once from the catalogue file,
 * immutable, shared by all threads; a look-up takes time in proportion to the text.
 */
public final class GoodsCatalogue {
    private static final int MOST_LETTERS = 32_768;

    private final Phrases<Word> phrases = new Phrases<>();
    private final List<Chip> chips;

    private GoodsCatalogue(List<String> csvLines) {
        Vocabulary.fill(phrases);
        chips = new CatalogueFile(phrases).read(csvLines);
    }

    /**
     * Reads a catalogue.
     *
     * @param csvLines the lines of {@code portcullis/goods/accelerators.csv}
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static GoodsCatalogue of(List<String> csvLines) {
        return new GoodsCatalogue(csvLines);
    }

    /** Every chip, in the order of the file. */
    public List<Chip> chips() {
        return chips;
    }

    /**
     * What an order line's item is; its own figures win over the catalogue's. Description, part number and manufacturer are read
     * together, ECCN and tariff code help. Text beyond 32,768 letters makes the answer open, because it is not read.
     */
    public Recognition recognize(Item item) {
        String text = text(item.text());
        if (text.length() > MOST_LETTERS) {
            return tooLong(item.performance());
        }
        var reading = Reading.of(text, phrases);
        var clues = Clues.of(item.classification());
        var mentions = Mentions.of(reading, clues);
        Kind kind = Kind.of(reading, mentions.head(), clues);
        return answer(reading, mentions, kind, item.performance());
    }

    /** What the accelerator or cloud instance of a customer row is. */
    public Recognition recognize(String text) {
        if (text.length() > MOST_LETTERS) {
            return tooLong(Performance.UNKNOWN);
        }
        var reading = Reading.of(text, phrases);
        var mentions = Mentions.of(reading, Clues.ACCELERATOR_COLUMN);
        return answer(reading, mentions, Kind.ofAccelerator(reading), Performance.UNKNOWN);
    }

    private static String text(ItemText text) {
        var all = new StringBuilder(text.description().asOptional().orElse("").replace(Reading.BESIDE, ','));
        text.partNumber()
                .asOptional()
                .ifPresent(part -> all.append(Reading.BESIDE).append(part));
        text.manufacturer()
                .asOptional()
                .ifPresent(maker -> all.append(Reading.BESIDE).append(maker));
        return all.toString();
    }

    private static Recognition tooLong(Performance stated) {
        return new Recognition(
                Known.unknown(),
                Known.unknown(),
                stated,
                0,
                List.of(),
                Optional.of("The description is too long to be read; what are the goods?"),
                "the description has more than " + MOST_LETTERS + " letters");
    }

    private static Recognition answer(Reading reading, Mentions mentions, Kind kind, Performance stated) {
        if (!mentions.taken().isEmpty()) {
            return named(reading, mentions.taken(), stated);
        }
        if (mentions.question().isPresent()) {
            return new Recognition(
                    Known.unknown(),
                    Known.unknown(),
                    stated,
                    0,
                    List.of(),
                    mentions.question(),
                    "a name of the catalogue stands in doubtful company");
        }
        return new Recognition(Known.unknown(), kind.computing(), stated, 0, List.of(), Optional.empty(), kind.says());
    }

    private static Recognition named(Reading reading, List<Mention> mentions, Performance stated) {
        Choice choice = Choice.of(mentions);
        int count = Count.of(reading, mentions);
        String name = reading.text(reading.at(mentions.get(0).index()));
        if (choice.settled()) {
            Chip chip = choice.chips().get(0);
            return new Recognition(
                    Known.of(chip),
                    Known.of(true),
                    stated.or(chip.performance()),
                    count,
                    List.of(),
                    Optional.empty(),
                    "'" + name + "' names the " + chip.vendor() + " " + chip.name() + choice.remark());
        }
        String names = choice.chips().stream().map(Chip::name).collect(Collectors.joining(", "));
        return new Recognition(
                Known.unknown(),
                Known.of(true),
                stated.or(Choice.agreed(choice.chips())),
                count,
                choice.chips(),
                Optional.of("The text can mean " + names + "; which accelerator is it?"),
                "'" + name + "' can mean " + names);
    }

    /** The chips that all names of a text together can mean. */
    private record Choice(List<Chip> chips, boolean settled, String remark) {
        static Choice of(List<Mention> mentions) {
            var common = new ArrayList<>(mentions.get(0).chips());
            var all = new ArrayList<>(common);
            for (Mention mention : mentions) {
                common.retainAll(mention.chips());
                mention.chips().stream().filter(chip -> !all.contains(chip)).forEach(all::add);
            }
            if (common.isEmpty()) {
                return new Choice(all, false, "");
            }
            boolean byName = mentions.stream().anyMatch(mention -> mention.isChip() && mention.settled());
            boolean one = common.size() == 1;
            return new Choice(
                    common, one || byName, one ? "" : "; the form is not stated, the figures of this one count");
        }

        /** The figures that all chips share. */
        static Performance agreed(List<Chip> chips) {
            Performance first = chips.get(0).performance();
            Performance agreed = first;
            for (Chip chip : chips) {
                Performance other = chip.performance();
                agreed = new Performance(
                        same(agreed.tpp(), other.tpp()),
                        same(agreed.density(), other.density()),
                        same(agreed.dramBandwidth(), other.dramBandwidth()),
                        same(agreed.interconnect(), other.interconnect()),
                        same(agreed.datacenterMarketed(), other.datacenterMarketed()));
            }
            return agreed;
        }

        private static <T> Known<T> same(Known<T> one, Known<T> other) {
            return one.equals(other) ? one : Known.unknown();
        }
    }
}
