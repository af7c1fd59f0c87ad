package portcullis.app.security;

import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portcullis.flow.access.AccountRole;

/**
 * An OpenID Connect provider that vouches for people, and what its claims mean here.
 *
 * @param issuer its address, as its tokens name it; empty for none
 * @param nameClaim the claim that becomes the account's name
 * @param rolesClaim the claim whose values give roles
 * @param roles what each value gives
 */
public record OpenIdSettings(
        String issuer, Client client, String nameClaim, String rolesClaim, Map<String, Set<AccountRole>> roles) {
    public static final OpenIdSettings NONE = new OpenIdSettings("", new Client("", "", ""), "", "", Map.of());

    /** How the provider knows this program, and the address to which it leads people back. */
    public record Client(String id, String secret, String redirect) {
        /** The secret stays out of logs. */
        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }

    public OpenIdSettings {
        roles = Map.copyOf(roles);
    }

    public boolean isOn() {
        return !issuer.isEmpty();
    }

    /**
     * Settings as they are written.
     *
     * @param map values and roles, such as {@code buyers=UPLOADER,tco=COMPLIANCE_ADMIN}; a value that comes twice gives both roles
     * @throws IllegalArgumentException saying what is wrong
     */
    public static OpenIdSettings of(String issuer, Client client, String nameClaim, String rolesClaim, String map) {
        if (issuer.isEmpty()) {
            if (!(client.id() + client.secret() + client.redirect() + map).isEmpty()) {
                throw new IllegalArgumentException("the client's settings need an issuer");
            }
            return NONE;
        }
        for (String part : List.of(issuer, client.redirect())) {
            boolean loopback = part.startsWith("http://localhost") || part.startsWith("http://127.0.0.1");
            if (!loopback && !URI.create(part).toString().startsWith("https://")) {
                throw new IllegalArgumentException("issuer and redirect begin with https://, not '" + part + "'");
            }
        }
        if (client.id().isEmpty()
                || client.secret().isEmpty()
                || !client.redirect().endsWith("/oidc/callback")) {
            throw new IllegalArgumentException(
                    "an issuer needs a client id, a client secret, and a redirect that ends in /oidc/callback");
        }
        return new OpenIdSettings(issuer, client, nameClaim, rolesClaim, roles(map));
    }

    private static Map<String, Set<AccountRole>> roles(String map) {
        var roles = new LinkedHashMap<String, Set<AccountRole>>();
        for (String pair : map.split(",", -1)) {
            int equals = pair.lastIndexOf('=');
            if (equals > 0) {
                roles.computeIfAbsent(pair.substring(0, equals).strip(), any -> EnumSet.noneOf(AccountRole.class))
                        .add(AccountRole.valueOf(pair.substring(equals + 1).strip()));
            } else if (!pair.isBlank()) {
                throw new IllegalArgumentException("roles are written value=ROLE, not '" + pair + "'");
            }
        }
        return roles;
    }
}
