package portcullis.bench;

import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.Listing;

/**
 * The eleven classes of what people and systems do to a name between a list and an order. Made for this benchmark from what
 * is seen on orders, not from what the engine can do: it reads none of the engine's reference files, and a class is not
 * changed because a result displeases.
 */
enum Perturbation {
    /**
     * One slip in every second name, two in the others (see {@link Slip}). Names of under twelve letters get one, as two
     * slips in so few letters are rare.
     */
    TYPOS {
        @Override
        Optional<Change> of(String name, Listing listing, Random random) {
            String one = Slip.in(name, random);
            boolean isLong = Plain.withoutForm(name).length() >= TWO_SLIPS;
            return !isLong || random.nextBoolean() ? change("one", one) : change("two", Slip.in(one, random));
        }
    },
    /** The legal form left out, at whichever end it stands. */
    FORM_DROPPED {
        @Override
        Optional<Change> of(String name, Listing listing, Random random) {
            return LegalForms.in(name).flatMap(form -> change("", form.rest()));
        }
    },
    /** The legal form left out and one slip in the rest. */
    FORM_DROPPED_AND_TYPO {
        @Override
        Optional<Change> of(String name, Listing listing, Random random) {
            return LegalForms.in(name).flatMap(form -> change("", Slip.in(form.rest(), random)));
        }
    },
    /** One word of three or more left out, whether it tells much or little; the legal form stays (see {@link Layout}). */
    WORD_DROPPED {
        @Override
        Optional<Change> of(String name, Listing listing, Random random) {
            return Layout.dropped(name, listing.kind() == ListedKind.PERSON, random)
                    .flatMap(rest -> change("", rest));
        }
    },
    /** The words in another order. */
    WORD_ORDER {
        @Override
        Optional<Change> of(String name, Listing listing, Random random) {
            return Layout.reordered(name, listing.kind() == ListedKind.PERSON, random)
                    .flatMap(other -> change("", other));
        }
    },
    /** Two words as one, one word as two, a hyphen for a blank. */
    SPACING {
        @Override
        Optional<Change> of(String name, Listing listing, Random random) {
            return Layout.respaced(name, random).flatMap(other -> change("", other));
        }
    },
    /**
     * Common words shortened in the usual way; persons with an initial for a given name (one of two where nothing else can
     * be shortened); of other names one in seven only by its initials and one in seven with a long word cut short.
     */
    ABBREVIATION {
        @Override
        Optional<Change> of(String name, Listing listing, Random random) {
            if (listing.kind() == ListedKind.PERSON) {
                return Shortening.initial(name, random).flatMap(other -> change("initial", other));
            }
            return switch (random.nextInt(7)) {
                case 0 -> first("acronym", () -> Shortening.acronym(name, random), name, random);
                case 1 -> first("beginning", () -> Shortening.beginning(name, random), name, random);
                default -> Shortening.usual(name, random).flatMap(other -> change("usual", other));
            };
        }

        private Optional<Change> first(String variety, Supplier<Optional<String>> way, String name, Random random) {
            Optional<String> other = way.get();
            return other.isPresent()
                    ? change(variety, other.get())
                    : Shortening.usual(name, random).flatMap(usual -> change("usual", usual));
        }
    },
    /** Accents taken off, spelled out, or put on. */
    DIACRITICS {
        @Override
        Optional<Change> of(String name, Listing listing, Random random) {
            return change("", Accents.changed(name, random));
        }
    },
    /** Another romanization of a Chinese, Russian, Arabic, Persian or Korean name. */
    TRANSLITERATION {
        @Override
        Optional<Change> of(String name, Listing listing, Random random) {
            return Romanization.changed(name, listing.countries(), random).flatMap(other -> change("", other));
        }
    },
    /** The legal form written otherwise, in another language too; one in four of those without gets one. */
    FORM_VARIANT {
        @Override
        Optional<Change> of(String name, Listing listing, Random random) {
            Optional<String> other = LegalForms.rewritten(name, random);
            boolean added = other.isEmpty()
                    && (listing.kind() == ListedKind.ORGANIZATION || listing.kind() == ListedKind.UNSTATED)
                    && random.nextInt(4) == 0;
            return added
                    ? change("added", name + ADDED[random.nextInt(ADDED.length)])
                    : other.flatMap(text -> change("", text));
        }
    },
    /** Other case and other signs. */
    CASE {
        @Override
        Optional<Change> of(String name, Listing listing, Random random) {
            return change("", Layout.recased(name, random));
        }
    };

    private static final int TWO_SLIPS = 12;
    private static final String[] ADDED = {" Ltd", " LLC", " Co., Ltd.", " Inc.", " GmbH", ", Limited"};

    /** A name changed, and in which of its class's varieties. */
    record Change(String variety, String text) {}

    static Optional<Change> change(String variety, String text) {
        return Optional.of(new Change(variety, text));
    }

    /** The name changed; empty where the class cannot be applied to it. */
    abstract Optional<Change> of(String name, Listing listing, Random random);
}
