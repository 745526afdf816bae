/** As many measures are what one looks at first. */
export const firstMeasures = 6;
