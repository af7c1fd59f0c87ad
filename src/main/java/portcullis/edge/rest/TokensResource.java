package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.FlatDocument;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.edge.rest.wire.JsonText;
import portcullis.flow.access.Right;
import portcullis.flow.access.Secret;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Tokens;

/**
 * The API tokens of the account that asks. A token is told once, when it is made; only its digest is kept, and serves as its id.
 * A token makes no further tokens, so that revoking it ends what it opened.
 */
@Path("v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class TokensResource {
    private static final Set<String> FIELDS = Set.of("label", "expires", "rights");
    private static final String PREFIX = "pcl_";
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_RIGHTS = 1_000;
    private static final int MOST_AT_ONCE = 50;

    private final Tokens tokens;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public TokensResource(Tokens tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GET
    @Needs(Right.OWN_TOKENS)
    public String list(@Context ContainerRequestContext request) {
        var own = tokens.listByAccount(Guard.caller(request).name());
        return new JsonText()
                .raw("items", JsonText.array(own, token -> json(token).toString()))
                .toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.OWN_TOKENS)
    public Response create(String document, @Context ContainerRequestContext request) {
        SignedIn who = Guard.caller(request);
        Fields fields = FlatDocument.fields(document, FIELDS);
        String label =
                fields.text("label", LONGEST_LABEL).orElseThrow(() -> Fields.wrong("label", "a label", "nothing"));
        requireRoom(who);
        var secret = new Secret(PREFIX + drawn());
        var expires = fields.day("expires")
                .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        var token = new Tokens.Token(
                secret.sha256(), who.name(), label, clock.instant(), expires, Optional.empty(), rights(fields));
        tokens.add(token, who.actor());
        return Response.status(Response.Status.CREATED)
                .entity(json(token).with("token", secret.text()).toString())
                .build();
    }

    @DELETE
    @Path("{id}")
    @Needs(Right.OWN_TOKENS)
    public Response revoke(@PathParam("id") String id, @Context ContainerRequestContext request) {
        SignedIn who = Guard.caller(request);
        if (!tokens.revoke(who.name(), id, who.actor(), clock.instant())) {
            throw Sight.unknown("token", id);
        }
        return Response.noContent().build();
    }

    /** The rights that the token is to open at most; none for all that the account has. */
    private static Set<String> rights(Fields fields) {
        var rights = new TreeSet<String>();
        for (String name : fields.text("rights", LONGEST_RIGHTS).orElse("").split("[ ,]+", -1)) {
            if (!name.isEmpty()) {
                String known = name.toUpperCase(Locale.ROOT);
                if (Arrays.stream(Right.values())
                        .noneMatch(right -> right.name().equals(known))) {
                    throw Fields.wrong("rights", "rights of " + Arrays.toString(Right.values()), name);
                }
                rights.add(known);
            }
        }
        return rights;
    }

    private void requireRoom(SignedIn who) {
        if (who.via() == SignedIn.Via.TOKEN) {
            throw new ProblemFound(Problem.of(ProblemType.FORBIDDEN, "A token cannot make further tokens.")
                    .fixedBy("Sign in with name and password to make one."));
        }
        long serving = tokens.listByAccount(who.name()).stream()
                .filter(token -> token.servesAt(clock.instant()))
                .count();
        if (serving >= MOST_AT_ONCE) {
            throw Fields.wrong("tokens", "at most " + MOST_AT_ONCE + " at once", serving + " in use");
        }
    }

    private String drawn() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static JsonText json(Tokens.Token token) {
        return new JsonText()
                .with("id", token.hash())
                .with("label", token.label())
                .with("createdAt", token.createdAt().toString())
                .with("expiresAt", token.expiresAt())
                .with("revokedAt", token.revokedAt())
                .with("rights", token.rights());
    }
}
