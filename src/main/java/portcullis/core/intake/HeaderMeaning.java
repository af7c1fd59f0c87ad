package portcullis.core.intake;

import java.util.Optional;

/**
 * One thing that a header may mean: a field; or a facet of a party that the columns beside it tell; or, with neither, a column
 * that is known and not read.
 *
 * @param onlyIfFits whether the header alone is too weak, so that the cells have to look like it as well
 */
record HeaderMeaning(Optional<Field> field, Optional<Facet> facet, boolean onlyIfFits) {
    Content content() {
        if (facet.isPresent()) {
            return facet.get().content();
        }
        return field.map(Contents::of).orElse(Content.ANY);
    }

    boolean isRead() {
        return field.isPresent() || facet.isPresent();
    }
}
