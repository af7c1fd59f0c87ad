package portcullis.core.link;

import java.util.List;
import java.util.stream.Collectors;

/**
 * That a party has something in common with restricted parties that are not it.
 *
 * @param shared as the party's own row writes it
 * @param with the first of those who have it too
 * @param holders how many there are in all
 * @param common why the thing may be common to parties that have nothing to do with each other; empty where it should not be
 */
public record Link(LinkKind kind, String shared, List<Holder> with, int holders, String common) {
    /** So many of those who share a thing are named; of more the number is given. */
    public static final int NAMED = 5;

    /** How it is known that the other party is a restricted one. */
    public enum Origin {
        /** It stands on a list. */
        LISTED,
        /** Somebody confirmed that it is a listed party, in an earlier case. */
        CONFIRMED
    }

    /**
     * A restricted party that has the thing too.
     *
     * @param written the thing as written there
     * @param list the code of the list, or of the list on which the confirmed party's match stands
     * @param id the listing's id, or the case in which it was confirmed
     * @param source the list edition; empty for a confirmed party
     */
    public record Holder(Origin origin, String name, String written, String list, String id, String source) {}

    public Link {
        with = List.copyOf(with);
    }

    /** Whether little follows from it. */
    public boolean isWeak() {
        return !common.isEmpty();
    }

    public Origin origin() {
        return with.get(0).origin();
    }

    /** The link in one sentence. */
    public String says() {
        String others = with.stream().map(Link::holder).collect(Collectors.joining("; "));
        int more = holders - with.size();
        return "the " + kind.title() + " '" + shared + "' is also that of " + others
                + (more > 0 ? "; and of " + more + " further" : "")
                + (isWeak() ? "; " + common : "");
    }

    private static String holder(Holder holder) {
        String where = holder.origin() == Origin.LISTED
                ? holder.list() + " " + holder.id() + ", edition " + holder.source()
                : "confirmed in case " + holder.id() + (holder.list().isEmpty() ? "" : ", " + holder.list());
        return holder.name() + " (" + where + ", written '" + holder.written() + "')";
    }
}
