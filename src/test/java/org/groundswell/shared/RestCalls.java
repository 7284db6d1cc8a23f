package org.groundswell.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Texts;
import org.groundswell.shared.web.BodyGuard;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.RefusedMapper;
import org.groundswell.shared.web.UnexpectedMapper;
import org.groundswell.shared.web.WriteGuard;

/** The app's REST resources in a container without a network. */
public final class RestCalls implements CurrentReader {
    private static final String ROOT = "http://wiki.example.org/rest/groundswell/1.0/";
    private final ApplicationHandler container;
    private Person person = Person.ANONYMOUS;

    /**
     * @param resources what is called
     * @param services  what they need besides the caller, by type
     */
    public RestCalls(List<Class<?>> resources, Map<Class<?>, Object> services) {
        container = new ApplicationHandler(new ResourceConfig(RefusedMapper.class, UnexpectedMapper.class, WriteGuard.class, BodyGuard.class)
            .registerClasses(Set.copyOf(resources)).property(ServerProperties.WADL_FEATURE_DISABLE, true)
            .register(JacksonFeature.withoutExceptionMappers()).register(new AbstractBinder() {
                @Override
                protected void configure() {
                    services.forEach(this::offer);
                    bind(new BundleTexts()).to(Texts.class);
                    bind(RestCalls.this).to(CurrentReader.class);
                }

                private <T> void offer(Class<T> type, Object service) {
                    bind(type.cast(service)).to(type);
                }
            }));
    }

    /** From now on this person calls. */
    public RestCalls as(Person caller) {
        person = caller;
        return this;
    }

    @Override
    public Person person() {
        return person;
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    public Answer get(String path) {
        return call("GET", path, null, Map.of());
    }

    /** @param body null for none */
    public Answer write(String method, String path, String body) {
        return call(method, path, body, Map.of("X-Atlassian-Token", "no-check"));
    }

    public Answer call(String method, String path, String body, Map<String, String> headers) {
        ContainerRequest request = new ContainerRequest(URI.create(ROOT), URI.create(ROOT + path), method, new Nobody(), new MapPropertiesDelegate(new LinkedHashMap<>()),
            container.getConfiguration());
        headers.forEach(request::header);
        if (body != null) {
            if (!headers.containsKey("Content-Type")) {
                request.header("Content-Type", "application/json");
            }
            request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ContainerResponse response = container.apply(request, out).get();
            return new Answer(response.getStatus(), response.getHeaderString("ETag"), out.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What came back. */
    public record Answer(int status, String tag, String text) {
        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(text);
            } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
                throw new IllegalStateException(text, notJson);
            }
        }

        /** Status, code and field, as in "409 WORDING_FROZEN iWill". */
        public String refusal() {
            JsonNode body = json();
            return status + " " + body.path("code").asText() + (body.has("field") ? " " + body.path("field").asText() : "");
        }
    }

    private static final class Nobody implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return null;
        }
    }
}
