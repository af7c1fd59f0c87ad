package portcullis.edge.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import portcullis.edge.rest.form.Fields;
import portcullis.edge.rest.wire.JsonText;
import portcullis.edge.rest.wire.RuleJson;
import portcullis.flow.ListRules;
import portcullis.flow.access.Right;

/** The rules as they stand on a day, in a mode, under a scenario. */
@Path("v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class RulesResource {
    private final ListRules listRules;
    private final Requests requests;

    @Inject
    public RulesResource(ListRules listRules, Requests requests) {
        this.listRules = listRules;
        this.requests = requests;
    }

    @GET
    @Needs(Right.READ_RULES)
    public String list(@Context UriInfo uri) {
        LegalView view = requests.view(Fields.of(uri.getQueryParameters(), "asOf", "mode", "scenario"));
        return new JsonText()
                .with("asOf", view.asOf().toString())
                .with("mode", view.mode().name())
                .with("scenario", view.scenario())
                .raw("items", JsonText.array(listRules.on(view.asOf(), view.mode(), view.scenario()), RuleJson::of))
                .raw(
                        "dormant",
                        JsonText.array(listRules.dormant(view.asOf(), view.mode(), view.scenario()), RuleJson::of))
                .raw(
                        "coming",
                        JsonText.array(listRules.coming(view.asOf(), view.mode(), view.scenario()), RuleJson::of))
                .toString();
    }
}
