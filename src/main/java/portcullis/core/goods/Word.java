package portcullis.core.goods;

import java.util.Optional;

/** What a known phrase means; the name when it names a product. */
record Word(Sense sense, Optional<Name> name) {
    Word(Sense sense) {
        this(sense, Optional.empty());
    }

    Word(Name name) {
        this(Sense.PRODUCT, Optional.of(name));
    }
}
