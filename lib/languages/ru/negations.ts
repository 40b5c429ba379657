/** Words that turn what follows into its opposite. */
export const negations: readonly string[] = ['не', 'нет', 'ни', 'без', 'никак', 'никогда', 'вряд', 'нельзя', 'незачем', 'никто'];
