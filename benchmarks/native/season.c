/* The engine's season in C: the same operations in the same order as org.ayllu.core.decision.NonSeparableKernel, so that the bits must be equal.
   Usage: season FILE SECONDS. FILE is written by the comparison. Prints a hash of the answers and nanoseconds per household, one line per pass. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#define LENGTH 1024
#define KINDS 3

static double leisure_share, elasticity, selling, hiring, selling_power, hiring_power;
static double *time_, *crop, *trade, *income, *days[KINDS], *paid[KINDS];
static double *shadow, *crop_days, *hired, *trade_days, *sold, *leisure, *taken[KINDS];
static long households;

static inline double from_bits(uint64_t b) { double d; memcpy(&d, &b, 8); return d; }
static inline uint64_t to_bits(double d) { uint64_t b; memcpy(&b, &d, 8); return b; }
static inline double larger(double a, double b) { return a > b ? a : b; }
static inline double smaller(double a, double b) { return a < b ? a : b; }

/* exp and log as in org.ayllu.core.math.Elementary, for arguments inside the range that a season has. */
static inline double exp_(double x) {
  x = smaller(larger(x, -708.5), 709.79);
  double rounded = __builtin_fma(x, 0x1.71547652b82fep0, 0x1.8p52);
  double half_scale = from_bits((to_bits(rounded) + 1022) << 52);
  double n = rounded - 0x1.8p52;
  double r = __builtin_fma(-n, 2.3190468138462996e-17, __builtin_fma(-n, 0x1.62e42fefa39efp-1, x));
  double q = 0x1.af8587fe3046dp-26;
  q = __builtin_fma(q, r, 0x1.28b048c2c37ecp-22);
  q = __builtin_fma(q, r, 0x1.71dddfcb85868p-19);
  q = __builtin_fma(q, r, 0x1.a01996942214dp-16);
  q = __builtin_fma(q, r, 0x1.a01a01bae2811p-13);
  q = __builtin_fma(q, r, 0x1.6c16c185a72a9p-10);
  q = __builtin_fma(q, r, 0x1.111111110d639p-7);
  q = __builtin_fma(q, r, 0x1.5555555550031p-5);
  q = __builtin_fma(q, r, 0x1.5555555555561p-3);
  q = __builtin_fma(q, r, 0x1.000000000000bp-1);
  return (1.0 + __builtin_fma(q * r, r, r)) * half_scale * 2.0;
}

static inline double log_(double x) {
  const uint64_t sqrt_half = 0x3fe6a09e667f3bcdULL;
  uint64_t bits = to_bits(x);
  double m = from_bits(((bits - sqrt_half) & 0x000fffffffffffffULL) + sqrt_half);
  double k = from_bits(((bits - sqrt_half + (1024ULL << 52)) >> 52) | 0x4330000000000000ULL) - (0x1p52 + 1024);
  double f = m - 1.0;
  double s = f / (2.0 + f);
  double z = s * s;
  double p = 0.14792263604293163;
  p = __builtin_fma(p, z, 0.15314449089273385);
  p = __builtin_fma(p, z, 0.18183547276473921);
  p = __builtin_fma(p, z, 0.22222198938100224);
  p = __builtin_fma(p, z, 0.2857142873833765);
  p = __builtin_fma(p, z, 0.3999999999943621);
  p = __builtin_fma(p, z, 0.6666666666666731);
  double half = 0.5 * f * f;
  return __builtin_fma(k, 0x1.62e42fefa3800p-1, f - (half - __builtin_fma(s, half + p * z, k * 5.497923018708371e-14)));
}

/* exp near 0, as in org.ayllu.core.decision.PowerSeries. */
static inline double power64(double p) {
  double p2 = p * p, p4 = p2 * p2, p8 = p4 * p4, p16 = p8 * p8, p32 = p16 * p16;
  return p32 * p32;
}

static inline double rough_exp(double z) {
  double y = z * (1.0 / 64), p = 1.0 / 120;
  p = __builtin_fma(p, y, 1.0 / 24);
  p = __builtin_fma(p, y, 1.0 / 6);
  p = __builtin_fma(p, y, 0.5);
  p = __builtin_fma(p, y, 1.0);
  return power64(__builtin_fma(p, y, 1.0));
}

static inline double near_exp(double z) {
  double y = z * (1.0 / 64), p = 1.0 / 362880;
  p = __builtin_fma(p, y, 1.0 / 40320);
  p = __builtin_fma(p, y, 1.0 / 5040);
  p = __builtin_fma(p, y, 1.0 / 720);
  p = __builtin_fma(p, y, 1.0 / 120);
  p = __builtin_fma(p, y, 1.0 / 24);
  p = __builtin_fma(p, y, 1.0 / 6);
  p = __builtin_fma(p, y, 0.5);
  p = __builtin_fma(p, y, 1.0);
  return power64(__builtin_fma(p, y, 1.0));
}

/* As in org.ayllu.core.decision.SeasonBalance. */
static inline double log_denominator(double u, double t) { return u * (u + 4 * t) + t * t; }
static inline double after_short(double z) { return 1 + z * (1 + 0.5 * z); }

static inline double move(double t, double work, double rest) {
  double uses = work + rest, slope = elasticity * work + rest;
  double log = 3 * (uses - t) * (uses + t), square = log_denominator(uses, t) * (slope * slope);
  return log * slope * uses / (square - 0.5 * log * (((1 + elasticity) * slope - elasticity * uses) * uses - slope * slope));
}

static double above_s[LENGTH], above_h[LENGTH], left_s[LENGTH], left_h[LENGTH], wage[LENGTH], power[LENGTH];
static double t[LENGTH], work[LENGTH], rest[LENGTH], low[LENGTH], high[LENGTH], at_low[LENGTH], at_high[LENGTH], x[LENGTH], last[LENGTH];
static char looks[LENGTH], hires[LENGTH];
/* Jobs inside the band: those of households with one first, then those of households with several. */
static int kinked[LENGTH + 1], several[LENGTH + 1], job_at[KINDS * LENGTH + 1], job_kind[KINDS * LENGTH + 1];
static double job_wage[KINDS * LENGTH + 1], job_days[KINDS * LENGTH + 1], job_log[KINDS * LENGTH + 1], job_power[KINDS * LENGTH + 1],
    without[KINDS * LENGTH + 1];
static int partly, partly_job[LENGTH + 1];
static double partly_days[LENGTH + 1];

static void above(long start, int n, double w, double *restrict to) {
  for (int i = 0; i < n; i++) {
    double sum = paid[0][start + i] > w ? days[0][start + i] : 0.0;
    sum += paid[1][start + i] > w ? days[1][start + i] : 0.0;
    sum += paid[2][start + i] > w ? days[2][start + i] : 0.0;
    to[i] = sum;
  }
}

static void left(long start, int n, double w, double p, const double *restrict jobs, double *restrict to) {
  for (int i = 0; i < n; i++)
    to[i] = time_[start + i] - (crop[start + i] + trade[start + i]) * p - leisure_share * income[start + i] / w - jobs[i];
}

static double preferred(long row, int k) {
  double sum = 0;
  for (int j = 0; j < KINDS; j++)
    if (paid[j][row] > paid[k][row] || (paid[j][row] == paid[k][row] && j < k)) sum += days[j][row];
  return sum;
}

static int inside(long row, int k) { return paid[k][row] > selling && paid[k][row] < hiring && days[k][row] > 0; }

static void note_partly(int job, double left) { partly_job[partly] = job, partly_days[partly++] = left; }

/* Of the days that all jobs above the selling wage leave, a single one inside the band gives its own back where it is not taken. */
static void narrow_by_one(int job) {
  int at = job_at[job];
  double d = job_days[job], left = without[job];
  if (left < 0)
    low[at] = job_log[job], at_low[at] = left, t[at] += d;
  else if (left > d)
    high[at] = job_log[job], at_high[at] = left - d;
  else
    note_partly(job, left);
}

static void narrow_by_several(long start, int at, int begin, int end) {
  long row = start + at;
  double to = hiring;
  for (int job = begin; job < end; job++) {
    if (job_log[job] <= low[at] || job_log[job] >= high[at]) continue;
    double left = time_[row] - work[at] * job_power[job] - rest[at] * (selling / job_wage[job]) - preferred(row, job_kind[job]);
    if (left < 0) {
      low[at] = job_log[job], at_low[at] = left;
    } else if (left > job_days[job]) {
      to = job_wage[job], high[at] = job_log[job], at_high[at] = left - job_days[job];
    } else {
      note_partly(job, left);
      return;
    }
  }
  double taken = 0;
  for (int k = 0; k < KINDS; k++) taken += paid[k][row] >= to ? days[k][row] : 0;
  t[at] = time_[row] - taken;
}

static int add_jobs(long start, int at, int jobs) {
  for (int k = 0; k < KINDS; k++)
    if (inside(start + at, k)) {
      job_at[jobs] = at, job_kind[jobs] = k, job_wage[jobs] = paid[k][start + at], job_days[jobs] = days[k][start + at];
      jobs++;
    }
  return jobs;
}

static void narrow(long start, int n, double log_selling, double width) {
  int near = elasticity * width < 8;
  int kinks = 0, severals = 0, jobs = 0;
  for (int i = 0; i < n; i++) {
    kinked[kinks] = i;
    kinks += looks[i] & (above_s[i] > above_h[i]);
  }
  for (int i = 0; i < kinks; i++) {
    int number = add_jobs(start, kinked[i], jobs) - jobs;
    several[severals] = kinked[i];
    severals += number != 1;
    jobs += number == 1;
  }
  int singles = jobs;
  for (int i = 0; i < severals; i++) jobs = add_jobs(start, several[i], jobs);
  for (int i = 0; i < jobs; i++) job_log[i] = log_(job_wage[i]) - log_selling;
  for (int i = 0; i < jobs; i++) job_power[i] = near ? near_exp(-elasticity * job_log[i]) : exp_(-elasticity * job_log[i]);
  for (int i = 0; i < singles; i++) {
    int at = job_at[i];
    without[i] = t[at] + job_days[i] - work[at] * job_power[i] - rest[at] * (selling / job_wage[i]);
  }
  partly = 0;
  for (int i = 0; i < singles; i++) narrow_by_one(i);
  for (int i = 0, begin = singles; i < severals; i++) {
    int end = begin;
    while (end < jobs && job_at[end] == several[i]) end++;
    narrow_by_several(start, several[i], begin, end);
    begin = end;
  }
}

static void solve(long start, int n) {
  double log_selling = log_(selling), width = log_(hiring) - log_selling, share = leisure_share / selling;
  for (int i = 0; i < n; i++) {
    looks[i] = !(left_s[i] > 0) & !(left_h[i] < 0);
    hires[i] = !(left_s[i] > 0) & (left_h[i] < 0);
    work[i] = (crop[start + i] + trade[start + i]) * selling_power;
    rest[i] = share * income[start + i];
    t[i] = looks[i] ? time_[start + i] - above_s[i] : work[i] + rest[i];
    at_low[i] = looks[i] ? left_s[i] : 0;
    at_high[i] = looks[i] ? left_h[i] : 0;
    low[i] = 0, high[i] = width;
  }
  narrow(start, n, log_selling, width);
  for (int i = 0; i < n; i++) {
    double a_low = -at_low[i] * (t[i] - at_low[i] + t[i]) * log_denominator(t[i] - at_high[i], t[i]);
    double a_high = -at_high[i] * (t[i] - at_high[i] + t[i]) * log_denominator(t[i] - at_low[i], t[i]);
    x[i] = low[i] + (high[i] - low[i]) * a_low / (a_low - a_high + 1e-300);
  }
  for (int step = 0; step < 1 + (elasticity * width > 2) + (elasticity * width > 8); step++)
    for (int i = 0; i < n; i++)
      x[i] = x[i] + move(t[i], work[i] * rough_exp(-elasticity * x[i]), rest[i] * rough_exp(-x[i]));
  for (int i = 0; i < n; i++) {
    double w = near_exp(-elasticity * x[i]), r = near_exp(-x[i]);
    last[i] = move(t[i], work[i] * w, rest[i] * r);
    power[i] = hires[i] ? hiring_power : selling_power * w * after_short(-elasticity * last[i]);
    wage[i] = hires[i] ? hiring : selling / (r * after_short(-last[i]));
  }
  for (int i = 0; i < partly; i++) {
    int job = partly_job[i], at = job_at[job];
    wage[at] = job_wage[job];
    power[at] = selling_power * job_power[job];
    last[at] = 0;
  }
}

static void season(void) {
  for (long start = 0; start < households; start += LENGTH) {
    int n = households - start < LENGTH ? (int)(households - start) : LENGTH;
    above(start, n, selling, above_s);
    above(start, n, hiring, above_h);
    left(start, n, selling, selling_power, above_s, left_s);
    left(start, n, hiring, hiring_power, above_h, left_h);
    solve(start, n);
    for (int i = 0; i < n; i++) {
      crop_days[start + i] = crop[start + i] * power[i];
      trade_days[start + i] = trade[start + i] * power[i];
    }
    for (int k = 0; k < KINDS; k++)
      for (int i = 0; i < n; i++) taken[k][start + i] = paid[k][start + i] > wage[i] ? days[k][start + i] : 0.0;
    for (int i = 0; i < partly; i++) taken[job_kind[partly_job[i]]][start + job_at[partly_job[i]]] = partly_days[i];
    for (int i = 0; i < n; i++) {
      hired[start + i] = smaller(larger(-left_h[i], 0.0), crop[start + i] * hiring_power);
      sold[start + i] = larger(left_s[i], 0.0);
      shadow[start + i] = wage[i];
    }
    for (long i = start; i < start + n; i++)
      leisure[i] = time_[i] - (crop_days[i] - hired[i]) - trade_days[i] - sold[i] - (taken[0][i] + taken[1][i] + taken[2][i]);
    int strange = 0;
    for (int i = 0; i < n; i++)
      strange |= !(fabs(last[i]) <= 1e-7) | (left_h[i] + hired[start + i] < 0);
    if (strange) {
      fprintf(stderr, "a household hires all its work, or its shadow wage was not found: this program leaves that to the solver, which it does not have\n");
      exit(3);
    }
  }
}

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec + 1e-9 * at.tv_nsec;
}

/* In large pages, as the comparison gives them to Java. */
static double *numbers(FILE *file, long count) {
  const size_t page = 2 << 20, size = (count * 8 + page - 1) / page * page;
  double *all = aligned_alloc(page, size);
  if (all) madvise(all, size, MADV_HUGEPAGE);
  if (!all || (file && fread(all, 8, count, file) != (size_t)count)) {
    fprintf(stderr, "the file of households is too short\n");
    exit(2);
  }
  return all;
}

int main(int argc, char **argv) {
  FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
  if (!file) {
    fprintf(stderr, "usage: season FILE SECONDS\n");
    return 2;
  }
  double *head = numbers(file, 7);
  households = (long)head[0];
  leisure_share = head[1], elasticity = head[2], selling = head[3], hiring = head[4], selling_power = head[5], hiring_power = head[6];
  time_ = numbers(file, households), crop = numbers(file, households), trade = numbers(file, households), income = numbers(file, households);
  for (int k = 0; k < KINDS; k++) days[k] = numbers(file, households);
  for (int k = 0; k < KINDS; k++) paid[k] = numbers(file, households);
  fclose(file);
  shadow = numbers(NULL, households), crop_days = numbers(NULL, households), hired = numbers(NULL, households);
  trade_days = numbers(NULL, households), sold = numbers(NULL, households), leisure = numbers(NULL, households);
  for (int k = 0; k < KINDS; k++) taken[k] = numbers(NULL, households);
  season();
  uint64_t hash = 0;
  for (long i = 0; i < households; i++) {
    hash = hash * 31 + to_bits(shadow[i]);
    hash = hash * 31 + to_bits(leisure[i]);
  }
  printf("%lld\n", (long long)hash);
  double end = now() + atof(argv[2]);
  long repeats = 1 + 5000000 / households;
  while (now() < end) {
    double begun = now();
    for (long r = 0; r < repeats; r++) season();
    printf("%.3f\n", (now() - begun) * 1e9 / repeats / households);
  }
  return 0;
}
