package portcullis.flow;

import portcullis.core.watchlist.Changes;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Watchlist;

/** Says entry by entry how one edition differs from another; an edition in force is taken from memory, others are read back. */
public final class CompareEditions {
    private final Desk desk;
    private final EditionArchive archive;

    public CompareEditions(Desk desk, EditionArchive archive) {
        this.desk = desk;
        this.archive = archive;
    }

    /** The way from one edition to another. Takes a second for a large list that has to be read back. */
    public Changes between(Edition before, Edition after) {
        return Changes.between(part(before).listings(), part(after).listings());
    }

    Watchlist.Part part(Edition edition) {
        return desk.inForce()
                .watchlist()
                .ofSource(edition.source())
                .filter(part -> part.edition().equals(edition))
                .orElseGet(() -> archive.part(edition));
    }
}
