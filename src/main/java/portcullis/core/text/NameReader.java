package portcullis.core.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Reads a written name into comparable words, in every way that can carry a match: a Han name by its meaning, its sound
 * and its syllables; a name in two scripts by each part too; a name that stands for a known company by its other names.
 * Immutable, shared by all threads.
 */
public final class NameReader {
    private final NameLore lore;
    private final Tagger tagger;
    private final HanReader han;
    private final NativeReader natives;

    private NameReader(NameLore lore) {
        this.lore = lore;
        this.tagger = new Tagger(lore);
        this.han = new HanReader(lore.han(), tagger);
        this.natives = new NativeReader(lore, tagger);
    }

    public static NameReader of(NameLore lore) {
        return new NameReader(lore);
    }

    /** The name with all its readings; those that say the same are one. */
    public Name read(String written) {
        String seen = Step.through(Step.COMPATIBILITY, Step.CASE, written);
        var readings = new Readings();
        if (Characters.isAscii(seen)) {
            String words = Characters.words(seen);
            readings.add(Route.WRITTEN, tagger.tokens(words), false);
            addBrands(words, readings);
            return new Name(written, readings.all(), isDisguised(written));
        }
        if (Romanizer.hasHan(seen) && !Romanizer.hasKana(seen)) {
            String simplified = Romanizer.simplified(seen);
            han.readings(simplified, !simplified.equals(seen)).forEach(readings::add);
            addLatinPart(seen, readings);
        } else {
            readNative(seen, readings);
        }
        return new Name(written, readings.all(), isDisguised(written));
    }

    private static boolean isDisguised(String written) {
        if (Characters.isAscii(written)) {
            return false;
        }
        String plain = Characters.compatible(written);
        return Characters.hasInvisible(written) || !Lookalikes.fold(plain).equals(plain);
    }

    private void readNative(String seen, Readings readings) {
        natives.readings(seen).forEach(readings::add);
        addBrands(Characters.words(seen), readings);
        addBrands(NativeReader.latin(seen), readings);
        addLatinPart(seen, readings);
    }

    private void addBrands(String words, Readings readings) {
        if (words.isEmpty()) {
            return;
        }
        List<String> list = List.of(words.split(" ", -1));
        for (int i = 0; i < list.size(); i++) {
            var found = lore.brands().at(list, i);
            if (found.isPresent()) {
                String before = String.join(" ", list.subList(0, i));
                String after = String.join(" ", list.subList(i + found.get().words(), list.size()));
                BrandName brand = found.get().meaning();
                for (String known : brand.others()) {
                    String fact =
                            String.join(" ", list.subList(i, i + found.get().words())) + " = " + known + ": "
                                    + brand.source();
                    List<Token> tokens = known(before + " " + after, before + " " + known + " " + after);
                    readings.add(new Reading(new Origin(Route.BRAND, fact, 0, false), tokens, false));
                }
                return;
            }
        }
    }

    /**
     * The words of a name with what a part of it is known by put in its place: those bear no slip of the pen. A name often gives
     * its own short form too ("… University of Technology (NUDT)"), which counts once.
     */
    private List<Token> known(String rest, String whole) {
        var written = new HashSet<>(List.of(NativeReader.latin(rest).strip().split(" +", -1)));
        return tagger.tokens(NativeReader.latin(whole)).stream()
                .map(token -> written.contains(token.written()) || token.tag().isSlight()
                        ? token
                        : token.exactly(token.tag()))
                .distinct()
                .toList();
    }

    /** In a name that is written twice, in Latin letters and in another script, the Latin part is a reading of its own. */
    private void addLatinPart(String seen, Readings readings) {
        var part = new StringBuilder();
        seen.codePoints().forEach(c -> {
            var script = Character.UnicodeScript.of(c);
            boolean kept = script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON;
            part.appendCodePoint(kept ? c : ' ');
        });
        List<Token> tokens = tagger.tokens(NativeReader.latin(part.toString()));
        boolean tells = tokens.stream().anyMatch(token -> token.tag() == Tag.NAME && token.length() > 2);
        if (tells && !part.toString().strip().equals(seen.strip())) {
            readings.add(Route.PART, tokens, false);
        }
    }

    /** The readings so far, without those that repeat the words of an earlier one. */
    private static final class Readings {
        private final List<Reading> all = new ArrayList<>();

        void add(Route route, List<Token> tokens, boolean unvoweled) {
            add(new Reading(Origin.of(route), tokens, unvoweled));
        }

        void add(Reading reading) {
            boolean repeats = all.stream().anyMatch(other -> saysTheSame(other, reading));
            if (all.isEmpty() || (!repeats && !reading.tokens().isEmpty())) {
                all.add(reading);
            }
        }

        private static boolean saysTheSame(Reading one, Reading other) {
            if (one.tokens().size() != other.tokens().size()) {
                return false;
            }
            for (int i = 0; i < one.tokens().size(); i++) {
                Token here = one.tokens().get(i);
                Token there = other.tokens().get(i);
                if (!here.text().equals(there.text()) || here.tag() != there.tag()) {
                    return false;
                }
            }
            return true;
        }

        List<Reading> all() {
            return all;
        }
    }
}
