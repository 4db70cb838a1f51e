package org.ayllu.benchmarks.village;

/** A member of a household. */
final class Person {
    /** Where somebody lives. */
    enum Place {
        HOME,
        CITY,
        ABROAD
    }

    final boolean woman;
    int age;
    double schooling;
    Place place = Place.HOME;
    int yearsAway;

    Person(boolean woman, int age, double schooling) {
        this.woman = woman;
        this.age = age;
        this.schooling = schooling;
    }

    boolean atHome() {
        return place == Place.HOME;
    }
}
