package kz.dauys.picture;

import java.util.List;

/** A picture before it takes a form. */
record Sketch(int width, int height, List<Stroke> strokes) {
    Sketch {
        strokes = List.copyOf(strokes);
    }
}
