//! Random samples that are the same for the same seed: splitmix64, and drawing without putting back.

/// The generator of Steele, Lea and Flood ("Fast splittable pseudorandom number generators", 2014).
#[derive(Clone, Debug)]
pub(super) struct SplitMix64(pub(super) u64);

impl SplitMix64 {
    /// The next number.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`, each as likely as the others: the last, incomplete round of numbers is drawn again.
    fn below(&mut self, bound: u64) -> u64 {
        let complete = u64::MAX - u64::MAX % bound;
        loop {
            let drawn = self.next();
            if drawn < complete {
                return drawn % bound;
            }
        }
    }

    /// `count` of the numbers below `of`, or all if there are not so many; sorted.
    pub(super) fn draw(&mut self, count: usize, of: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..of).collect();
        let count = count.min(of);
        for at in 0..count {
            all.swap(at, at + self.below((of - at) as u64) as usize);
        }
        all.truncate(count);
        all.sort_unstable();
        all
    }
}

/// How many of `total` are drawn from each of the groups of these sizes: in proportion, what is left over going to the
/// largest remainders; of equal ones to the first.
pub(super) fn shares(total: usize, sizes: &[usize]) -> Vec<usize> {
    let all: usize = sizes.iter().sum();
    let total = total.min(all);
    let mut out: Vec<usize> = sizes.iter().map(|size| (total * size).checked_div(all).unwrap_or(0)).collect();
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|&at| std::cmp::Reverse((total * sizes[at]).checked_rem(all).unwrap_or(0)));
    for at in order.into_iter().take(total - out.iter().sum::<usize>()) {
        out[at] += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_the_reference() {
        let mut random = SplitMix64(1_234_567);
        let drawn = [random.next(), random.next(), random.next()];
        assert_eq!(drawn, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn draws_differ_and_repeat() {
        let drawn = SplitMix64(7).draw(10, 1000);
        assert_eq!(drawn, SplitMix64(7).draw(10, 1000));
        assert_ne!(drawn, SplitMix64(8).draw(10, 1000));
        assert!(drawn.len() == 10 && drawn.windows(2).all(|pair| pair[0] < pair[1]), "{drawn:?}");
        assert_eq!(SplitMix64(7).draw(9, 3), [0, 1, 2]);
    }

    #[test]
    fn every_number_is_drawn_as_often() {
        let mut random = SplitMix64(1);
        let mut count = [0; 5];
        for _ in 0..1000 {
            random.draw(2, 5).into_iter().for_each(|at| count[at] += 1);
        }
        assert!(count.iter().all(|&count| (360..440).contains(&count)), "{count:?}");
    }

    #[test]
    fn shares_are_in_proportion() {
        for (total, sizes, expected) in [
            (10, &[50, 30, 20][..], &[5, 3, 2][..]),
            (4, &[1, 1, 1], &[1, 1, 1]),
            (2, &[1, 1, 1], &[1, 1, 0]),
            (7, &[10, 0, 5], &[5, 0, 2]),
            (3, &[], &[]),
        ] {
            assert_eq!(shares(total, sizes), expected, "{total} of {sizes:?}");
        }
    }
}
