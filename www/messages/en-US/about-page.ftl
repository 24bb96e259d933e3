### What is said differently from en-GB.

about-weak = Not very, and less so for a page that nobody supervises. In trials of digital programs the average gain was small: 0.79 points of 24 on a disability scale in selfBACK, about half a point in SupportBack. Most of the numbers here are this project’s own choices, and are marked as such.
