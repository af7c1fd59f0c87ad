package portcullis.app.security;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An ID token of OpenID Connect Core 1.0, checked as its section 3.1.3.7 asks: signed by the provider with RS256, from the issuer, for this
 * client, not expired, not from the future, and with the nonce of this very sign-in. No other algorithm is taken, least of all none.
 */
record IdToken(JsonObject claims) {
    private static final long CLOCKS_DIFFER = 60;
    private static final int SMALLEST_KEY = 2_048;

    /** What a token has to fit. */
    record Expected(String issuer, String client, String nonce, Instant now) {}

    /**
     * Reads and checks a token.
     *
     * @param keys the provider's JSON Web Key Set
     * @throws IllegalArgumentException saying what does not fit
     */
    static IdToken checked(String written, JsonObject keys, Expected expected) {
        String[] parts = written.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("the token has not three parts");
        }
        try {
            JsonObject header = json(parts[0]);
            if (!"RS256".equals(header.getString("alg", ""))) {
                throw new IllegalArgumentException("the token is not signed with RS256");
            }
            Signature checking = Signature.getInstance("SHA256withRSA");
            checking.initVerify(key(keys, header.getString("kid", "")));
            checking.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            if (!checking.verify(Base64.getUrlDecoder().decode(parts[2]))) {
                throw new IllegalArgumentException("the token's signature is not the provider's");
            }
            var token = new IdToken(json(parts[1]));
            token.check(expected);
            return token;
        } catch (GeneralSecurityException | JsonException | ClassCastException e) {
            throw new IllegalArgumentException(
                    "the token cannot be read: " + e.getClass().getSimpleName(), e);
        }
    }

    private static JsonObject json(String part) {
        String text = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static PublicKey key(JsonObject keys, String id) throws GeneralSecurityException {
        for (JsonObject key : keys.getJsonArray("keys").getValuesAs(JsonObject.class)) {
            boolean signs = "RSA".equals(key.getString("kty", "")) && !"enc".equals(key.getString("use", ""));
            if (signs && id.equals(key.getString("kid", ""))) {
                var modulus = new BigInteger(1, Base64.getUrlDecoder().decode(key.getString("n")));
                if (modulus.bitLength() < SMALLEST_KEY) {
                    throw new IllegalArgumentException("the provider's key is shorter than " + SMALLEST_KEY + " bits");
                }
                var exponent = new BigInteger(1, Base64.getUrlDecoder().decode(key.getString("e")));
                return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
            }
        }
        throw new IllegalArgumentException("the provider has no key '" + id + "'");
    }

    private void check(Expected expected) {
        long now = expected.now().getEpochSecond();
        Set<String> audience = values("aud");
        require(expected.issuer().equals(claims.getString("iss", "")), "it is not from " + expected.issuer());
        require(audience.contains(expected.client()), "it is not for this client");
        boolean party = claims.containsKey("azp")
                ? expected.client().equals(claims.getString("azp", ""))
                : audience.size() == 1;
        require(party, "it was made for another party");
        require(now < seconds("exp") + CLOCKS_DIFFER, "it has expired");
        require(seconds("iat") < now + CLOCKS_DIFFER, "it is from the future");
        require(expected.nonce().equals(claims.getString("nonce", "")), "it is not of this sign-in");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("the token does not hold: " + otherwise);
        }
    }

    private long seconds(String claim) {
        return claims.get(claim) instanceof JsonNumber number ? number.longValue() : Long.MIN_VALUE / 2;
    }

    /** A claim of one text; empty when there is none. */
    Optional<String> text(String claim) {
        return claims.get(claim) instanceof JsonString text && !text.getString().isBlank()
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    /** The texts of a claim that has one or several. */
    Set<String> values(String claim) {
        JsonValue value = claims.get(claim);
        List<? extends JsonValue> all =
                value instanceof JsonArray several ? several : value == null ? List.of() : List.of(value);
        var texts = new TreeSet<String>();
        all.forEach(each -> {
            if (each instanceof JsonString text) {
                texts.add(text.getString());
            }
        });
        return texts;
    }
}
