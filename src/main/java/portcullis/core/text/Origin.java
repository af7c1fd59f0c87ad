package portcullis.core.text;

/**
 * How a reading came about, and so how far it can be trusted.
 *
 * @param fact what the route rests on and where that is said; empty where the route says it all
 * @param shared from 0 to 1: the chance that some other company on a list bears a name of the same sound
 * @param abridged whether the name is one of those that leave out what the company does
 */
public record Origin(Route route, String fact, double shared, boolean abridged) {
    static final Origin WRITTEN = of(Route.WRITTEN);

    static Origin of(Route route) {
        return new Origin(route, "", 0, false);
    }

    /** How the name was read, as evidence says it; empty for a name read as it is written. */
    public String says() {
        return route == Route.WRITTEN ? "" : fact.isEmpty() ? route.says() : route.says() + " (" + fact + ")";
    }
}
