package org.mingjing.kit.http;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.text.PlainText;

/**
 * Looks at every parameter before a resource gets it. What cannot be read in a query is the caller's mistake, 400 with the
 * names of all that are wrong, where Jakarta REST would say that the page does not exist; in a path it names something
 * that is not there, 404. A filter and not a converter, because Quarkus asks no converter of ours about dates.
 */
class ParametersAtTheDoor {
    private final Map<Method, List<TypedParameter>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(UriInfo uri, ResourceInfo resource) {
        var typed = known.computeIfAbsent(resource.getResourceMethod(), TypedParameter::of);
        boolean pathReads = typed.stream()
                .filter(TypedParameter::inPath)
                .allMatch(parameter -> parameter.reads(texts(uri.getPathParameters(), parameter.name())));
        boolean pathIsPlain = uri.getPathParameters().values().stream()
                .flatMap(List::stream)
                .allMatch(text -> PlainText.flawOfLine(text).isEmpty());
        if (!pathReads || !pathIsPlain) {
            throw new NotFound();
        }
        refuse("text-refused", flawed(uri));
        refuse(
                "malformed",
                typed.stream()
                        .filter(parameter -> !parameter.inPath()
                                && !parameter.reads(texts(uri.getQueryParameters(), parameter.name())))
                        .map(parameter -> new Place(parameter.name(), "parameter-unreadable", List.of()))
                        .toList());
    }

    private static List<Place> flawed(UriInfo uri) {
        var places = new ArrayList<Place>();
        uri.getQueryParameters()
                .forEach((name, texts) -> texts.stream()
                        .flatMap(text -> PlainText.flawOfLine(text).stream())
                        .findFirst()
                        .ifPresent(flaw -> places.add(new Place(name, flaw, List.of()))));
        return places;
    }

    private static void refuse(String code, List<Place> places) {
        if (!places.isEmpty()) {
            throw new InputRefused(code, places);
        }
    }

    private static List<String> texts(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of());
    }
}
