package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.form.FlatDocument;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemFound;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.edge.rest.wire.JsonText;
import portcullis.flow.ManagePeople;
import portcullis.flow.access.AccountRole;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Accounts;

/** The people who may sign in: added, given roles, disabled; and everybody's own account. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PeopleResource {
    private static final int LONGEST = 1_000;

    private final ManagePeople people;
    private final Accounts accounts;

    @Inject
    public PeopleResource(ManagePeople people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @GET
    @Path("people")
    @Needs(Right.MANAGE_PEOPLE)
    public String list() {
        return new JsonText()
                .raw("items", JsonText.array(accounts.list(), PeopleResource::json))
                .toString();
    }

    @POST
    @Path("people")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.MANAGE_PEOPLE)
    public Response add(String document, @Context ContainerRequestContext request) {
        Fields fields = FlatDocument.fields(document, Set.of("name", "roles"));
        String name = needed(fields, "name");
        String password = told(people.add(name, roles(fields), Guard.caller(request)));
        return Response.status(Response.Status.CREATED)
                .entity(new JsonText()
                        .with("name", name)
                        .with("firstPassword", password)
                        .toString())
                .build();
    }

    @POST
    @Path("people/{name}/roles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.MANAGE_PEOPLE)
    public String roles(@PathParam("name") String name, String document, @Context ContainerRequestContext request) {
        Fields fields = FlatDocument.fields(document, Set.of("roles"));
        told(people.setRoles(name, roles(fields), Guard.caller(request)));
        return one(name);
    }

    @POST
    @Path("people/{name}/disabled")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.MANAGE_PEOPLE)
    public String disable(@PathParam("name") String name, String document, @Context ContainerRequestContext request) {
        String wanted = needed(FlatDocument.fields(document, Set.of("disabled")), "disabled");
        if (!wanted.equals("true") && !wanted.equals("false")) {
            throw Fields.wrong("disabled", "true or false", wanted);
        }
        told(people.setDisabled(name, wanted.equals("true"), Guard.caller(request)));
        return one(name);
    }

    @POST
    @Path("people/{name}/first-password")
    @Needs(Right.MANAGE_PEOPLE)
    public String reset(@PathParam("name") String name, @Context ContainerRequestContext request) {
        return new JsonText()
                .with("name", name)
                .with("firstPassword", told(people.resetPassword(name, Guard.caller(request))))
                .toString();
    }

    @GET
    @Path("me")
    @Needs(Right.OWN_ACCOUNT)
    public String me(@Context ContainerRequestContext request) {
        return one(Guard.caller(request).name());
    }

    @POST
    @Path("me/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Right.OWN_ACCOUNT)
    public Response changeOwn(String document, @Context ContainerRequestContext request) {
        SignedIn who = Guard.caller(request);
        if (who.via() == SignedIn.Via.TOKEN) {
            throw new ProblemFound(Problem.of(ProblemType.FORBIDDEN, "A token cannot change the password.")
                    .fixedBy("Sign in with name and password to change it."));
        }
        Fields fields = FlatDocument.fields(document, Set.of("old", "new"));
        told(people.changeOwn(needed(fields, "old"), needed(fields, "new"), who));
        return Response.noContent().build();
    }

    private static Set<AccountRole> roles(Fields fields) {
        var roles = EnumSet.noneOf(AccountRole.class);
        for (String name : fields.text("roles", LONGEST).orElse("").split("[ ,]+", -1)) {
            if (!name.isEmpty()) {
                roles.add(role(name.toUpperCase(Locale.ROOT)));
            }
        }
        return roles;
    }

    private static AccountRole role(String name) {
        try {
            return AccountRole.valueOf(name);
        } catch (IllegalArgumentException none) {
            throw Fields.wrong("roles", "roles of " + EnumSet.allOf(AccountRole.class), name);
        }
    }

    private static String told(ManagePeople.Answer answer) {
        if (!answer.refusal().isEmpty()) {
            throw new ProblemFound(Problem.of(ProblemType.DECISION_REFUSED, "Not recorded: " + answer.refusal() + "."));
        }
        return answer.firstPassword();
    }

    private String one(String name) {
        return accounts.find(name).map(PeopleResource::json).orElseThrow(() -> Sight.unknown("account", name));
    }

    private static String json(Accounts.Account account) {
        return new JsonText()
                .with("name", account.name())
                .with("roles", account.roles())
                .with("disabled", account.disabled())
                .with("mustChange", account.mustChange())
                .with("external", account.external())
                .toString();
    }

    private static String needed(Fields fields, String name) {
        return fields.text(name, LONGEST).orElseThrow(() -> Fields.wrong(name, "a value", "nothing"));
    }
}
