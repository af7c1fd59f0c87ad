package portcullis.flow.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that was done, as it goes into the audit trail.
 *
 * @param at in microseconds, as both databases keep it
 * @param actor the account, or {@code program} for what it does by itself
 * @param address where the request came from; empty where there was none
 * @param object the id of what it was done to; empty where there is none
 * @param upload the id of the upload that it belongs to; empty where there is none
 * @param detail what else is to be known: a canonical JSON object of texts
 */
public record Act(Instant at, String actor, String address, Deed deed, String object, String upload, String detail) {
    /** The actor of what the program does by itself. */
    public static final String PROGRAM = "program";

    private static final int LONGEST_ADDRESS = 100;
    private static final int LONGEST_ACTOR = 200;

    public Act {
        at = at.truncatedTo(ChronoUnit.MICROS);
        actor = cut(CanonicalJson.plain(actor), LONGEST_ACTOR);
        address = cut(CanonicalJson.plain(address), LONGEST_ADDRESS);
        object = CanonicalJson.plain(object);
        upload = CanonicalJson.plain(upload);
    }

    /** Who does something, and from where. */
    public record Actor(String name, String address) {
        public static final Actor PROGRAM = new Actor(Act.PROGRAM, "");

        /** An account of which nothing but its name is known here. */
        public static Actor named(String name) {
            return new Actor(name, "");
        }
    }

    public static Act of(Instant at, Actor actor, Deed deed, String object) {
        return new Act(at, actor.name(), actor.address(), deed, object, "", "{}");
    }

    /** The act with the upload that it belongs to. */
    public Act in(String uploadId) {
        return new Act(at, actor, address, deed, object, uploadId, detail);
    }

    /** The act with what else is to be known, by name. */
    public Act with(Map<String, String> details) {
        var plain = new TreeMap<String, String>();
        details.forEach((name, value) -> plain.put(CanonicalJson.plain(name), CanonicalJson.plain(value)));
        return new Act(at, actor, address, deed, object, upload, CanonicalJson.of(plain));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
