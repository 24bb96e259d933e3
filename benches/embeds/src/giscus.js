/** The comments widget as its package brings it. */
import "giscus";
